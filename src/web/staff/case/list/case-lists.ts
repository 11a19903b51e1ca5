import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type Shape, unwrap } from '../../../api/index.js';
import { type CaseFilter, caseQuery } from './case-filter.js';

export type CaseRow = Shape<'CaseRow'>;

const PAGE = 100;
const FOREVER = Number.POSITIVE_INFINITY;

/** Cases this person may see, newest first, as many as one scrolls to. */
export function useCases(filter: CaseFilter) {
  const asked = useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) => {
      const query = { ...caseQuery(filter), limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return unwrap(api.GET('/api/cases', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    // Every list is a look in the access log.
    staleTime: FOREVER,
    gcTime: 0,
  });
  const rows = useMemo(() => asked.data?.pages.flatMap((page) => page.items) ?? [], [asked.data]);
  return { ...asked, rows };
}

export function useCategories(): readonly string[] {
  const about = useQuery({ queryKey: ['about'], queryFn: () => unwrap(api.GET('/api/about')), staleTime: FOREVER });
  return about.data?.categories ?? [];
}

export function useProvinces() {
  const asked = useQuery({
    queryKey: ['provinces'],
    queryFn: () => unwrap(api.GET('/api/places', { params: { query: {} } })),
    staleTime: FOREVER,
  });
  return asked.data?.items ?? [];
}

/** Names of bureaus, which a row holds by id. */
export function useBureauNames(): ReadonlyMap<string, string> {
  const asked = useQuery({
    queryKey: ['units', 'bureau-names'],
    queryFn: () => unwrap(api.GET('/api/directory/units', { params: { query: { kind: 'bureau', limit: 100 } } })),
    staleTime: FOREVER,
  });
  return useMemo(() => new Map(asked.data?.items.map(({ id, name }) => [id, name])), [asked.data]);
}
