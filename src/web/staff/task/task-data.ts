import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, commandKey, ProblemError, type Shape, unwrap, unwrapTagged } from '../../api/index.js';
import type { DraftStore, Filled, Kept } from './draft-sync.js';

export type Task = Shape<'Task'>;
export type Preview = Shape<'Preview'>;

const NOT_THERE = 404;

/** A task with its form, and the tag an edit sends back. */
export function useTask(id: string) {
  return useQuery({
    queryKey: ['task', id],
    queryFn: () => unwrapTagged(api.GET('/api/tasks/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What this person had typed into the form before; null when nothing is kept, or it cannot be had. */
export function useKeptDraft(id: string) {
  return useQuery({
    queryKey: ['draft', id],
    queryFn: () => keptDraft(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

async function keptDraft(id: string): Promise<Kept | null> {
  try {
    return (await unwrap(api.GET('/api/tasks/{id}/draft', { params: { path: { id } } }))) as Kept;
  } catch (fault) {
    if (fault instanceof ProblemError && fault.problem.status === NOT_THERE) return null;
    throw fault;
  }
}

/** Drafts on the server. */
export const serverDrafts: DraftStore = {
  keep: (id, data, revision) =>
    unwrap(
      api.PUT('/api/tasks/{id}/draft', {
        params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
        // JSON by construction: it comes out of a form.
        body: { data: data as Record<string, never> },
      }),
    ),
};

/** Those who may take the task over. */
export function useColleagues(id: string) {
  return useQuery({
    queryKey: ['colleagues', id],
    queryFn: () => unwrap(api.GET('/api/tasks/{id}/colleagues', { params: { path: { id } } })),
  });
}

/** After a change of a task, everything that shows it is asked for anew. */
export function useTaskChanged(caseNumber: string) {
  const client = useQueryClient();
  return async (task: string) => {
    const stale = (...key: readonly string[]) => client.invalidateQueries({ queryKey: key });
    await Promise.all([stale('task', task), stale('case', caseNumber), stale('tasks'), stale('task-counts')]);
  };
}

export type Holding = { readonly kind: 'claim' | 'unclaim' } | { readonly kind: 'hand-over'; readonly to: string };

/** Who has the task in hand. @param revision the one that was seen @throws ProblemError */
export function holdTask(id: string, revision: number, holding: Holding) {
  const header = { 'If-Match': `"${revision}"`, 'Idempotency-Key': commandKey() };
  const params = { path: { id }, header };
  if (holding.kind === 'hand-over')
    return unwrap(api.POST('/api/tasks/{id}/hand-over', { params, body: { to: holding.to } }));
  return holding.kind === 'claim'
    ? unwrap(api.POST('/api/tasks/{id}/claim', { params }))
    : unwrap(api.POST('/api/tasks/{id}/unclaim', { params }));
}

/** @param key the same for every attempt at the same submission @throws ProblemError */
export function completeTask(id: string, data: Filled, key: string) {
  const header = { 'Idempotency-Key': key };
  const body = { data: data as Record<string, never> };
  return unwrap(api.POST('/api/tasks/{id}/complete', { params: { path: { id }, header }, body }));
}

/** What completing with this would lead to; nothing is written. @throws ProblemError what would be refused */
export function previewTask(id: string, data: Filled): Promise<Preview> {
  const body = { data: data as Record<string, never> };
  return unwrap(api.POST('/api/tasks/{id}/preview', { params: { path: { id } }, body }));
}
