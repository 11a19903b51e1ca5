import { type InfiniteData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api, type Shape, unwrap } from '../../api/index.js';
import { useTaskNews } from '../live/index.js';
import type { TaskFilter } from './filter.js';
import { newsOf } from './news.js';

export type TaskRow = Shape<'TaskRow'>;
type Page = { readonly items: readonly TaskRow[]; readonly next: string | null };

const PAGE = 100;

/** Tasks page by page, as many as one scrolls to. */
export function useTasks(filter: TaskFilter) {
  const asked = useInfiniteQuery({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam }) => pageOf(filter, pageParam),
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next ?? undefined,
    // Rows never move under the pointer: news is offered, not pushed.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const rows = useMemo(() => asked.data?.pages.flatMap((page) => page.items) ?? [], [asked.data]);
  return { ...asked, rows };
}

/** How much waits for the person's unit, by when it is due; no count goes beyond `capped`. */
export function useTaskCounts() {
  return useQuery({ queryKey: ['task-counts'], queryFn: () => unwrap(api.GET('/api/tasks/counts')) });
}

/**
 * What the server has that the list does not show yet. Looks at the first page only: O(page), whatever the list holds.
 */
export function useNews(filter: TaskFilter, rows: readonly TaskRow[]) {
  const client = useQueryClient();
  const heard = useTaskNews();
  const [fresh, setFresh] = useState<Page | null>(null);
  useEffect(() => {
    if (heard === 0) return;
    let stopped = false;
    pageOf(filter, '')
      .then((page) => stopped || setFresh(page))
      // The next news asks again; an error here has nothing to say to anybody.
      .catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [heard, filter]);

  useEffect(() => {
    if (fresh === null) return;
    client.setQueryData<InfiniteData<Page>>(['tasks', filter], (known) => known && renewed(known, fresh));
  }, [client, filter, fresh]);

  const show = useCallback(async () => {
    setFresh(null);
    await client.resetQueries({ queryKey: ['tasks', filter] });
  }, [client, filter]);
  const news =
    fresh === null ? { arrived: 0, gone: new Set<string>() } : newsOf(rows, fresh.items, fresh.next === null);
  return { ...news, show };
}

/** The same rows in the same order, with what others changed in them. */
function renewed(known: InfiniteData<Page>, fresh: Page): InfiniteData<Page> {
  const byId = new Map(fresh.items.map((row) => [row.id, row]));
  const pages = known.pages.map((page) => ({ ...page, items: page.items.map((row) => byId.get(row.id) ?? row) }));
  return { ...known, pages };
}

async function pageOf(filter: TaskFilter, cursor: string): Promise<Page> {
  const { decision, claimed, ...plain } = filter;
  const query = {
    ...plain,
    limit: PAGE,
    ...(decision ? { decision: 'true' as const } : {}),
    ...(claimed === undefined ? {} : { claimed: claimed ? ('true' as const) : ('false' as const) }),
    ...(cursor === '' ? {} : { cursor }),
  };
  return await unwrap(api.GET('/api/tasks', { params: { query } }));
}
