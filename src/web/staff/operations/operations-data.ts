import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Shape, unwrap } from '../../api/index.js';

export type Summary = Shape<'OperationsSummary'>;
export type DeliveryState = 'held' | 'unknown';

/** Milliseconds. A page nobody looks at does not ask. */
const EVERY = 30_000;
const PAGE = 50;
const SUMMARY = ['operations', 'summary'] as const;

/** The figures, renewed by themselves. `asked` is off for those who may see a list but not the figures. */
export function useSummary(asked = true) {
  return useQuery({
    queryKey: SUMMARY,
    queryFn: () => unwrap(api.GET('/api/operations/summary')),
    refetchInterval: EVERY,
    enabled: asked,
  });
}

export function useIncidents() {
  return useInfiniteQuery({
    queryKey: ['operations', 'incidents'],
    queryFn: ({ pageParam }) => unwrap(api.GET('/api/incidents', { params: { query: pageOf(pageParam) } })),
    ...pages,
  });
}

export function useDeliveries(state: DeliveryState) {
  return useInfiniteQuery({
    queryKey: ['operations', 'deliveries', state],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/deliveries', { params: { query: { state, ...pageOf(pageParam) } } })),
    ...pages,
  });
}

export function useQuarantine() {
  return useQuery({
    queryKey: ['operations', 'quarantine'],
    queryFn: () => unwrap(api.GET('/api/quarantine')),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}

/** Asks for the figures first and then for the lists, so that a list never looks older than its own count. */
export function useRefresh() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: SUMMARY });
    await client.invalidateQueries({ queryKey: ['operations'] });
  };
}

/**
 * True when the count has changed since the list was fetched: rows never move under the pointer, so it is offered.
 * @param fetchedAt when the list came, in milliseconds
 */
export function useHasChanged(count: number | undefined, fetchedAt: number): boolean {
  const [seen, setSeen] = useState({ count, fetchedAt });
  if (seen.fetchedAt !== fetchedAt || seen.count === undefined) {
    if (seen.fetchedAt !== fetchedAt || seen.count !== count) setSeen({ count, fetchedAt });
    return false;
  }
  return count !== undefined && seen.count !== count;
}

const pages = {
  initialPageParam: '',
  getNextPageParam: (page: { readonly next: string | null }) => page.next ?? undefined,
  staleTime: Number.POSITIVE_INFINITY,
};

function pageOf(cursor: string) {
  return { limit: PAGE, ...(cursor === '' ? {} : { cursor }) };
}
