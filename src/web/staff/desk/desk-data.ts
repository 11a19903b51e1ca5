import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Shape, unwrap } from '../../api/index.js';

export type Call = Shape<'Call'>;
export type CallEnd = Shape<'CallEnd'>;
export type DeskScript = Shape<'DeskScript'>;
export type Caller = Shape<'Caller'>;
export type BaseAnswer = Shape<'BaseAnswer'>;
export type Elsewhere = Shape<'Elsewhere'>;
export type Submitted = Shape<'Submitted'>;
export type OutcomeKey = DeskScript['outcomes'][number]['key'];

const OPEN = ['desk', 'open'] as const;
const NEVER = Number.POSITIVE_INFINITY;

export function useScript() {
  return useQuery({
    queryKey: ['desk', 'script'],
    queryFn: () => unwrap(api.GET('/api/desk/script')),
    staleTime: NEVER,
  });
}

/**
 * The agent's own open call. Asked for once: afterwards this page itself says when a call begins and ends, so that a
 * report that did get through while its answer was lost is sent again, and its code still comes to be read out.
 */
export function useOpenCall() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: OPEN,
    queryFn: async () => (await unwrap(api.GET('/api/desk/calls/open'))).call,
    staleTime: NEVER,
    refetchOnReconnect: false,
  });
  const became = (call: Call | null) => {
    client.setQueryData(OPEN, call);
    void client.invalidateQueries({ queryKey: ['desk', 'calls'] });
  };
  return { ...query, became };
}

/** What became of today's calls of this agent. */
export function useTodaysCalls(agent: string) {
  return useQuery({
    queryKey: ['desk', 'calls', agent],
    queryFn: () => unwrap(api.GET('/api/desk/calls', { params: { query: { agent, limit: 20 } } })),
  });
}

/** Earlier cases and calls of a number; the look is recorded, so it is asked for once per call. */
export function useCaller(call: string, phone: string) {
  return useQuery({
    queryKey: ['desk', 'caller', call, phone],
    queryFn: () => unwrap(api.POST('/api/desk/caller', { body: { phone } })),
    enabled: phone !== '',
    staleTime: NEVER,
    gcTime: 0,
  });
}

export function useBase(words: string) {
  return useQuery({
    queryKey: ['desk', 'base', words],
    queryFn: () => unwrap(api.GET('/api/desk/report-base', { params: { query: { q: words } } })),
    enabled: words !== '',
    staleTime: NEVER,
  });
}

export function useCategories() {
  return useQuery({
    queryKey: ['desk', 'categories'],
    queryFn: async () => (await unwrap(api.GET('/api/guidance'))).categories.map(({ name }) => name),
    staleTime: NEVER,
  });
}

const keyed = (key: string) => ({ 'Idempotency-Key': key });

/** @throws ProblemError `call.open-already` */
export function takeCall(phone: string, key: string): Promise<Call> {
  return unwrap(
    api.POST('/api/desk/calls', { params: { header: keyed(key) }, body: phone.trim() === '' ? {} : { phone } }),
  );
}

/** @throws ProblemError `call.ended-already`, and whatever the outcome lacks */
export function endCall(id: string, body: CallEnd, key: string): Promise<Call> {
  return unwrap(api.POST('/api/desk/calls/{id}/end', { params: { path: { id }, header: keyed(key) }, body }));
}

/** @throws ProblemError */
export function enterReport(body: Shape<'DeskReport'>, key: string): Promise<Submitted> {
  return unwrap(api.POST('/api/desk/reports', { params: { header: keyed(key) }, body }));
}

/** 第八条: the flag by hand. @throws ProblemError `emergency.raised-already` when a rule was quicker */
export async function raiseEmergency(id: string, reason: string, key: string): Promise<true> {
  await unwrap(
    api.POST('/api/cases/{id}/emergency', { params: { path: { id }, header: keyed(key) }, body: { reason } }),
  );
  return true;
}
