import { usePerson } from '../session/index.js';
import type { CaseView } from './case-data.js';

/**
 * The task to show beside the case: the one asked for while it is open, else the first that is this person's or waits
 * for his unit and role. @returns its id, or null
 */
export function useMyTask({ tasks }: CaseView, asked: string | null): string | null {
  const person = usePerson();
  const mine = tasks.filter(
    ({ assignee, unit, role }) =>
      assignee === person.id || (assignee === null && unit === person.unit && person.roles.includes(role)),
  );
  const wanted = tasks.find(({ id }) => id === asked) ?? mine.find(({ assignee }) => assignee !== null) ?? mine[0];
  return wanted?.id ?? null;
}
