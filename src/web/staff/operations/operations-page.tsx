import { PageSkeleton } from '../../shared/states/index.js';

export function OperationsPage() {
  return <PageSkeleton />;
}
