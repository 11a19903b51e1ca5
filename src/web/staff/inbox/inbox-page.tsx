import { PageSkeleton } from '../../shared/states/index.js';

export function InboxPage() {
  return <PageSkeleton />;
}
