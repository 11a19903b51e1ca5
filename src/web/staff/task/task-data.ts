import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, commandKey, type Shape, unwrap, unwrapTagged } from '../../api/index.js';

export type Task = Shape<'Task'>;

/** A task with its form, and the tag an edit sends back. */
export function useTask(id: string) {
  return useQuery({
    queryKey: ['task', id],
    queryFn: () => unwrapTagged(api.GET('/api/tasks/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
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

/** @throws ProblemError */
export function claimTask(id: string, tag: string) {
  const header = { 'If-Match': tag, 'Idempotency-Key': commandKey() };
  return unwrap(api.POST('/api/tasks/{id}/claim', { params: { path: { id }, header } }));
}

/** @param key the same for every attempt at the same submission @throws ProblemError */
export function completeTask(id: string, data: Readonly<Record<string, unknown>>, key: string) {
  const header = { 'Idempotency-Key': key };
  return unwrap(api.POST('/api/tasks/{id}/complete', { params: { path: { id }, header }, body: { data } }));
}
