import type { CaseFiles, CaseTask, Command, Committed, WorkingFile } from '../../platform/case-file/index.js';
import { type Actor, done, type JsonObject, type Outcome, type Refusal, refuse } from '../../platform/kernel/index.js';
import { isTheirs, mayWorkOn, recordOnBehalf } from './may-work-on.js';
import type { StandIns } from './stand-ins.js';

/** A command about one task: which, and the revision the person saw. */
export interface TaskCommand extends Command {
  readonly case: string;
  readonly task: string;
  readonly revision: number;
}

type Check = (
  actor: Actor,
  task: CaseTask,
  covered: ReadonlySet<string>,
) => { readonly ok: false; readonly refusal: Refusal } | null;
type Changed = Promise<Outcome<Committed<JsonObject>>>;

/** Claiming, giving back and handing over (转交) tasks. Refuses `task.stale` when somebody else was quicker. */
export class ChangeTask {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly standIns: StandIns,
  ) {}

  claim(actor: Actor, command: TaskCommand): Changed {
    return this.assign(actor, command, actor.id, mayWorkOn);
  }

  /** Given back by whoever holds it, or taken back by the head of its unit when he cannot. */
  unclaim(actor: Actor, command: TaskCommand): Changed {
    return this.assign(actor, command, null, mayRelease);
  }

  /** @param colleague account id; the caller has checked that he belongs to the task's unit and role */
  handOver(actor: Actor, command: TaskCommand, colleague: string): Changed {
    return this.assign(actor, command, colleague, mayWorkOn);
  }

  private async assign(actor: Actor, command: TaskCommand, assignee: string | null, check: Check): Changed {
    const covered = await this.standIns.of(actor);
    return this.caseFiles.change<unknown, JsonObject>(actor, command, command.case, async (file) => {
      const task = findTask(file, command.task);
      if (task === undefined) return refuse('task.not-waiting');
      const refused = check(actor, task, covered) ?? mustBeFresh(task, command.revision);
      if (refused) return refused;
      file.assign(task.id, { assignee });
      recordOnBehalf(actor, file, task, covered);
      return done({ task: task.id, revision: task.revision + 1 });
    });
  }
}

export function findTask(file: WorkingFile<unknown>, id: string): CaseTask | undefined {
  return file.tasks.find((task) => task.id === id);
}

/** Roles that lead the people of a unit and answer for what lies on their desks. */
export const HEADS: readonly string[] = ['centre-supervisor', 'division-head', 'bureau-head'];

function mayRelease(actor: Actor, task: CaseTask, covered: ReadonlySet<string>) {
  const leads = actor.unit === task.unit && actor.roles.some((role) => HEADS.includes(role));
  if (!leads && !isTheirs(actor, task)) return refuse('task.not-yours');
  const own = task.assignee === actor.id || (task.assignee !== null && covered.has(task.assignee));
  const holds = own || (leads && task.assignee !== null);
  return holds ? null : refuse('task.not-claimed');
}

function mustBeFresh(task: CaseTask, revision: number) {
  return task.revision === revision ? null : refuse('task.stale');
}
