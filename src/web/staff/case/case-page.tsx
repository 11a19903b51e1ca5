import { PageSkeleton } from '../../shared/states/index.js';

export function CasePage() {
  return <PageSkeleton />;
}
