import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, type Shape, unwrap } from '../../api/index.js';
import { useTaskNews } from '../live/index.js';

export type Alert = Shape<'DutyAlert'>;
export type Contacts = Shape<'DutyContacts'>;
export type LogEntry = Shape<'DutyLogEntry'>;
export type Handover = Shape<'Handover'>;
export type FlashReports = Shape<'FlashReports'>;
export type FlashReport = Shape<'FlashReport'>;
export type NewFlashReport = Shape<'NewFlashReport'>;

/** Beside the news of the server: an alert must show although the stream is broken. Milliseconds. */
const ALERTS_EVERY = 15_000;
const BOOK_EVERY = 30_000;

/** Keeps everything of the duty office fresh: asked for anew whenever the server tells of news. */
export function useDutyNews(): void {
  const client = useQueryClient();
  const news = useTaskNews();
  useEffect(() => {
    if (news > 0) void client.invalidateQueries({ queryKey: ['duty'] });
  }, [client, news]);
}

/** Goes on in a page that is not in sight: the alarm must sound there too. */
export function useOpenAlerts() {
  return useQuery({
    queryKey: ['duty', 'alerts', 'open'],
    queryFn: () => unwrap(api.GET('/api/duty/alerts', { params: { query: { state: 'open', limit: 50 } } })),
    refetchInterval: ALERTS_EVERY,
    refetchIntervalInBackground: true,
  });
}

export function useContacts() {
  return useQuery({
    queryKey: ['duty', 'contacts'],
    queryFn: () => unwrap(api.GET('/api/duty/contacts')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useColleagues() {
  return useQuery({ queryKey: ['duty', 'colleagues'], queryFn: () => unwrap(api.GET('/api/duty/colleagues')) });
}

/** Those that were released too, page by page. */
export function useAllAlerts(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['duty', 'alerts', 'all'],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/duty/alerts', { params: { query: { state: 'all', limit: 20, ...after(pageParam) } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled,
  });
}

/** @param day empty for today */
export function useLog(day: string) {
  return useInfiniteQuery({
    queryKey: ['duty', 'log', day],
    queryFn: ({ pageParam }) => {
      const query = { limit: 50, ...(day === '' ? {} : { day }), ...after(pageParam) };
      return unwrap(api.GET('/api/duty/log', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: BOOK_EVERY,
  });
}

function after(cursor: string): { cursor?: string } {
  return cursor === '' ? {} : { cursor };
}

export function useHandovers() {
  return useQuery({
    queryKey: ['duty', 'handovers'],
    queryFn: () => unwrap(api.GET('/api/duty/handovers', { params: { query: { limit: 5 } } })),
    refetchInterval: BOOK_EVERY,
  });
}

export function useFlashReports(number: string) {
  return useQuery({
    queryKey: ['duty', 'flash', number],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/flash-report', { params: { path: { id: number } } })),
  });
}

/** After an act of one's own, all of the console is asked for anew. */
export function useDutyChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['duty'] });
}
