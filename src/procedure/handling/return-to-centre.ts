import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { bureauCheck } from './acts/bureau-check.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { mayReturn } from './may-return.js';
import { mustBelong } from './permissions.js';

export interface ReturnCommand extends CaseCommand {
  /** 转办意见: where the item belongs. */
  readonly opinion: string;
  /** Unit to hand it to; only the centre is allowed. */
  readonly returnTo?: string;
}

/** 办法 第九条: a bureau hands back what is not its own, saying where it belongs; its heads then sign. */
export class ReturnToCentre extends ReportUseCase<ReturnCommand> {
  /** Refuses after the return limit, without an opinion, to another bureau, or once 协调裁定 has bound the bureau. */
  override async act(actor: Actor, file: ReportFile, command: ReturnCommand): Promise<Outcome<JsonObject>> {
    const draft = { opinion: maskFor(file, command.opinion.trim(), 'staff'), returnTo: command.returnTo ?? '' };
    const refused = mustBelong(actor, file) ?? mayReturn(file, draft);
    if (refused) return refused;
    const task = file.tasks.find(({ form }) => form === bureauCheck.form);
    if (!task) return refuse('bureau.return-decided');
    const outcome = await bureauCheck.execute(actor, file, task, { verdict: 'return', ...draft });
    if (!outcome.ok) return outcome;
    await file.completeTask(task.id, outcome.value);
    return done({ returned: 'signing' });
  }
}
