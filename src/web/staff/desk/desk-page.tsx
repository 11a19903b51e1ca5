import { PageSkeleton } from '../../shared/states/index.js';

export function DeskPage() {
  return <PageSkeleton />;
}
