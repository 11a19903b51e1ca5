import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftSync, type Kept, type Later } from './draft-sync.js';
import { serverDrafts } from './task-data.js';

const later: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Forms with something in them that has not reached the server yet; gone with the page, never on the device. */
const open = new Map<string, DraftSync>();

/** The draft of a task, going on from what this page still holds or else from what the server kept. */
export function useDraft(task: string, kept: Kept | null): DraftSync {
  const [draft] = useState(() => open.get(task) ?? new DraftSync(task, kept, serverDrafts, later));
  useSyncExternalStore(
    (tell) => draft.subscribe(tell),
    () => draft.state,
  );
  useEffect(() => {
    open.set(task, draft);
    const send = () => void draft.now();
    const ask = (event: BeforeUnloadEvent) => draft.isUnsent && event.preventDefault();
    addEventListener('online', send);
    addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', send);
    return () => {
      removeEventListener('online', send);
      removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', send);
      // Until it is safe; by then the form may be on a page again.
      void draft.now().then(() => draft.isUnsent || draft.isWatched || open.delete(task));
    };
  }, [draft, task]);
  return draft;
}

/** True while this page holds something of that form. */
export function hasTyped(task: string): boolean {
  const draft = open.get(task);
  return draft !== undefined && draft.newest !== null;
}
