import { type Query, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { tellSignedOut } from '../../api/index.js';

/** How often something in the person's task lists has changed since the page was opened. */
const TaskNews = createContext(0);

/** Changes whenever the server says that a task list of this person has changed; lists decide what to do about it. */
export function useTaskNews(): number {
  return useContext(TaskNews);
}

/** After this a stream that was turned away is asked for again. Milliseconds. */
const AGAIN = 15_000;

/**
 * One stream of news from the server for the whole app. It tells only that something changed: the pages ask for it
 * themselves, with the rights they have. A broken line the browser takes up again by itself; a stream that was refused
 * (session over, host not ready, too many pages) it gives up for good, so that is opened anew here. Either way nobody
 * knows what happened meanwhile: everything shown counts as stale.
 */
export function Live({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [taskNews, setTaskNews] = useState(0);
  const [round, setRound] = useState(0);
  const heardBefore = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens a new stream
  useEffect(() => {
    const stream = new EventSource('/api/live');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const openLater = () => {
      timer ??= setTimeout(() => setRound((count) => count + 1), AGAIN);
    };
    const stale = (...key: readonly string[]) => void client.invalidateQueries({ queryKey: key });
    const tasksChanged = () => {
      setTaskNews((count) => count + 1);
      stale('task-counts');
    };
    stream.addEventListener('hello', () => {
      if (heardBefore.current) {
        tasksChanged();
        for (const kind of ['notices', 'case']) stale(kind);
      }
      heardBefore.current = true;
    });
    stream.addEventListener('error', () => stream.readyState === EventSource.CLOSED && openLater());
    stream.addEventListener('tasks', tasksChanged);
    stream.addEventListener('notices', () => stale('notices'));
    stream.addEventListener('cases', (event) => {
      const { ids, more } = JSON.parse(event.data) as { ids: readonly string[]; more: boolean };
      if (more) stale('case');
      else for (const id of ids) void client.invalidateQueries({ predicate: (query) => isAbout(query, id) });
    });
    stream.addEventListener('end', () => {
      stream.close();
      openLater();
      tellSignedOut();
    });
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [client, round]);
  return <TaskNews value={taskNews}>{children}</TaskNews>;
}

/** A case is opened by its number, what hangs on it by its id, and news names the id. */
function isAbout({ queryKey, state }: Query, id: string): boolean {
  if (queryKey[0] !== 'case') return false;
  const { data } = state;
  return queryKey[1] === id || (typeof data === 'object' && data !== null && 'id' in data && data.id === id);
}
