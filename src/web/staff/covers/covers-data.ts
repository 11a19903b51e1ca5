import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Shape, unwrap } from '../../api/index.js';

export type Cover = Shape<'Cover'>;

export function useCovers() {
  return useQuery({ queryKey: ['covers', 'list'], queryFn: () => unwrap(api.GET('/api/covers')) });
}

/** The people one may set a deputy for besides oneself: of one's unit for a head, nobody else's. */
export function usePeople() {
  return useQuery({ queryKey: ['covers', 'people'], queryFn: () => unwrap(api.GET('/api/covers/people')) });
}

/** Who may step in for somebody. */
export function useCandidates(person: string) {
  return useQuery({
    queryKey: ['covers', 'candidates', person],
    queryFn: () => unwrap(api.GET('/api/covers/candidates', { params: { query: { person } } })),
  });
}

/** Whose tasks one sees changes with a cover: the lists are asked for again too. */
export function useCoversChanged() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['covers', 'list'] });
    await client.invalidateQueries({ queryKey: ['tasks'] });
    await client.invalidateQueries({ queryKey: ['task-counts'] });
  };
}
