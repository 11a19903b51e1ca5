import type { CaseTask } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { unknownThing } from '../http/index.js';
import type { CaseDoor, Opened, ReportCase } from './case-door.js';
import { isTheirs } from './may-work-on.js';

/** The door to an open task: through that of its case, and only for the people it belongs to. */
export class TaskDoor {
  constructor(private readonly cases: CaseDoor) {}

  /** For what shows nothing of the case. @throws Problem 404 */
  async enter(actor: Actor, id: string): Promise<Opened & { readonly task: CaseTask }> {
    const { case: caseId, task } = parts(id);
    const opened = await this.cases.enter(actor, caseId);
    return { ...opened, task: openTask(opened.file, task, actor) };
  }
}

/** @throws Problem 404 for a task that is not open, or belongs to other people */
export function openTask(file: ReportCase, id: string, actor: Actor): CaseTask {
  const task = file.tasks.find((candidate) => candidate.id === id);
  if (task === undefined || !isTheirs(actor, task)) throw unknownThing();
  return task;
}

/** `<case>:<task>`. @throws Problem 404 for anything else */
export function parts(id: string): { readonly case: string; readonly task: string } {
  const at = id.indexOf(':');
  if (at < 0) throw unknownThing();
  return { case: id.slice(0, at), task: id.slice(at + 1) };
}
