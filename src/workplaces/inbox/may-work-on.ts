import type { CaseTask } from '../../platform/case-file/index.js';
import { type Actor, type Refusal, refuse } from '../../platform/kernel/index.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Expected an open task of the actor's own unit and role, not in somebody else's hands. */
export function mayWorkOn(actor: Actor, task: CaseTask): Refused | null {
  if (!isTheirs(actor, task)) return refuse('task.not-yours');
  const free = task.assignee === null || task.assignee === actor.id;
  return free ? null : refuse('task.claimed-already');
}

/** A task belongs to the people of its unit who act in its role. */
export function isTheirs(actor: Actor, task: Pick<CaseTask, 'unit' | 'role'>): boolean {
  return actor.unit === task.unit && actor.roles.includes(task.role);
}
