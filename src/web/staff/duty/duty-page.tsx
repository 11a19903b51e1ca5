import { PageSkeleton } from '../../shared/states/index.js';

export function DutyPage() {
  return <PageSkeleton />;
}
