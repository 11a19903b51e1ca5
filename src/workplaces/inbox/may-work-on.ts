import type { CaseTask, WorkingFile } from '../../platform/case-file/index.js';
import { type Actor, type Refusal, refuse } from '../../platform/kernel/index.js';
import { NOBODY } from './stand-ins.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Expected an open task of the actor's own unit and role, not in other hands than his or those he steps in for. */
export function mayWorkOn(actor: Actor, task: CaseTask, covered: ReadonlySet<string> = NOBODY): Refused | null {
  if (!isTheirs(actor, task)) return refuse('task.not-yours');
  const { assignee } = task;
  const free = assignee === null || assignee === actor.id || covered.has(assignee);
  return free ? null : refuse('task.claimed-already');
}

/** A task belongs to the people of its unit who act in its role. */
export function isTheirs(actor: Actor, task: Pick<CaseTask, 'unit' | 'role'>): boolean {
  return actor.unit === task.unit && actor.roles.includes(task.role);
}

/** Leaves in the history for whom somebody acted, when the task lay in the hands of a person he steps in for. */
export function recordOnBehalf(
  actor: Actor,
  file: Pick<WorkingFile<unknown>, 'record'>,
  { id, element, assignee }: CaseTask,
  covered: ReadonlySet<string>,
): void {
  if (assignee === null || assignee === actor.id || !covered.has(assignee)) return;
  file.record({ kind: 'task.on-behalf', element, data: { task: id, onBehalfOf: assignee, by: actor.id } });
}
