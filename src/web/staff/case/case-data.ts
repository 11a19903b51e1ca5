import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type Shape, unwrap } from '../../api/index.js';

export type CaseView = Shape<'Case'>;
export type HistoryEntry = Shape<'HistoryEntry'>;

const HISTORY_PAGE = 100;
const FOREVER = Number.POSITIVE_INFINITY;

/** The case as this person may see it; every call is a look in the access log, so it is kept until news comes. */
export function useCase(number: string) {
  return useQuery({
    queryKey: ['case', number],
    queryFn: () => unwrap(api.GET('/api/cases/{id}', { params: { path: { id: number } } })),
    staleTime: FOREVER,
  });
}

/** History from the beginning, page by page: a case of years has thousands of entries. */
export function useHistory(id: string) {
  const asked = useInfiniteQuery({
    queryKey: ['case', id, 'history'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/cases/{id}/history', {
          params: { path: { id }, query: { after: pageParam, limit: HISTORY_PAGE } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: FOREVER,
  });
  const entries = useMemo(() => asked.data?.pages.flatMap((page) => page.items) ?? [], [asked.data]);
  return { ...asked, entries };
}

export function usePath(id: string) {
  return useQuery({
    queryKey: ['case', id, 'path'],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/path', { params: { path: { id } } })),
    staleTime: FOREVER,
  });
}

/** A diagram never changes within its release. */
export function useDiagram(id: string, release: number, process: string) {
  return useQuery({
    queryKey: ['diagram', release, process],
    queryFn: () =>
      unwrap(
        api.GET('/api/cases/{id}/diagrams/{process}', { params: { path: { id, process } }, parseAs: 'text' }),
      ) as Promise<string>,
    staleTime: FOREVER,
  });
}

export function useAttachments(id: string) {
  return useQuery({
    queryKey: ['case', id, 'attachments'],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/attachments', { params: { path: { id } } })),
    staleTime: FOREVER,
  });
}

export function useNeighbours(id: string) {
  return useQuery({
    queryKey: ['case', id, 'neighbours'],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/neighbours', { params: { path: { id } } })),
    staleTime: FOREVER,
  });
}

export function useLooks(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['looks', id],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/looks', { params: { path: { id }, query: { limit: 50 } } })),
    enabled,
  });
}
