import type { Shape } from '../../api/index.js';
import type { Task } from './task-data.js';

type Person = Pick<Shape<'Person'>, 'id' | 'unit' | 'roles'>;

/** Whose hands a task lies in, as seen by somebody. */
export type Holder = 'nobody' | 'me' | 'covered' | 'other' | 'elsewhere';

/** Roles that may take a task back from somebody of their unit. */
const HEADS: readonly string[] = ['centre-supervisor', 'division-head', 'bureau-head'];

export function holderOf(task: Task, assignee: string | null, person: Person): Holder {
  if (person.unit !== task.unit || !person.roles.includes(task.role)) return 'elsewhere';
  if (assignee === null) return 'nobody';
  if (assignee === person.id) return 'me';
  return task.coverFor !== null && task.coverFor.id === assignee ? 'covered' : 'other';
}

export function mayFill(holder: Holder): boolean {
  return holder === 'nobody' || holder === 'me' || holder === 'covered';
}

export function mayTakeBack(task: Task, assignee: string | null, person: Person): boolean {
  const leads = person.unit === task.unit && person.roles.some((role) => HEADS.includes(role));
  return leads && assignee !== null && assignee !== person.id;
}
