import { lazy, Suspense } from 'react';
import type { TaskRow } from './task-lists.js';

/** The form's viewer is as large as the inbox itself: fetched when somebody fills one. */
const BatchForm = lazy(() => import('./batch-form.js'));

export function BatchDispatch(props: { rows: readonly TaskRow[]; onClose: () => void; onDone: () => void }) {
  return (
    <Suspense>
      <BatchForm {...props} />
    </Suspense>
  );
}
