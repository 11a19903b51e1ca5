import { type Query, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { tellSignedOut } from '../../api/index.js';

/** How often something in the person's task lists has changed since the page was opened. */
const TaskNews = createContext(0);

/** Changes whenever the server says that a task list of this person has changed; lists decide what to do about it. */
export function useTaskNews(): number {
  return useContext(TaskNews);
}

/**
 * One stream of news from the server for the whole app. It tells only that something changed: the pages ask for it
 * themselves, with the rights they have. The browser reconnects by itself, and the server then tells everything anew.
 */
export function Live({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [taskNews, setTaskNews] = useState(0);
  useEffect(() => {
    const stream = new EventSource('/api/live');
    const stale = (...key: readonly string[]) => void client.invalidateQueries({ queryKey: key });
    stream.addEventListener('tasks', () => {
      setTaskNews((count) => count + 1);
      stale('task-counts');
    });
    stream.addEventListener('notices', () => stale('notices'));
    stream.addEventListener('cases', (event) => {
      const { ids, more } = JSON.parse(event.data) as { ids: readonly string[]; more: boolean };
      if (more) stale('case');
      else for (const id of ids) void client.invalidateQueries({ predicate: (query) => isAbout(query, id) });
    });
    stream.addEventListener('end', () => {
      stream.close();
      tellSignedOut();
    });
    return () => stream.close();
  }, [client]);
  return <TaskNews value={taskNews}>{children}</TaskNews>;
}

/** A case is opened by its number, what hangs on it by its id, and news names the id. */
function isAbout({ queryKey, state }: Query, id: string): boolean {
  if (queryKey[0] !== 'case') return false;
  const { data } = state;
  return queryKey[1] === id || (typeof data === 'object' && data !== null && 'id' in data && data.id === id);
}
