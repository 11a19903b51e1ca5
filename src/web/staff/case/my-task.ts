import { useState } from 'react';
import { usePerson } from '../session/index.js';
import { hasTyped } from '../task/index.js';
import type { CaseView } from './case-data.js';

/**
 * The task to show beside the case: the one asked for while it is open, else the first that is this person's or waits
 * for his unit and role. A form somebody has typed into stays when its task is gone, until he puts it away.
 * @returns its id, or null; and what puts it away
 */
export function useMyTask({ tasks }: CaseView, asked: string | null): readonly [string | null, () => void] {
  const person = usePerson();
  const [held, setHeld] = useState<{ id: string | null; asked: string | null }>({ id: null, asked: null });
  const mine = tasks.filter(
    ({ assignee, unit, role }) =>
      assignee === person.id || (assignee === null && unit === person.unit && person.roles.includes(role)),
  );
  const isOpen = (id: string | null) => tasks.some((task) => task.id === id);
  const first = mine.find(({ assignee }) => assignee !== null) ?? mine[0];
  const keeps = held.asked === asked && held.id !== null && (isOpen(held.id) || hasTyped(held.id));
  const shown = keeps ? held.id : isOpen(asked) ? asked : (first?.id ?? null);
  if (shown !== held.id || asked !== held.asked) setHeld({ id: shown, asked });
  return [shown, () => setHeld({ id: null, asked })];
}
