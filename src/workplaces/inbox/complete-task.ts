import type { CaseFiles, CaseTask, Command, Committed } from '../../platform/case-file/index.js';
import { compileExpression } from '../../platform/expressions/index.js';
import { validateForm } from '../../platform/forms/index.js';
import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportFile, ReportKind } from '../../procedure/case/index.js';
import { findTask } from './change-task.js';
import { mayWorkOn, recordOnBehalf } from './may-work-on.js';
import type { StandIns } from './stand-ins.js';

/** Completes a task with its form: checked on the server against the release of the case, then carried out. */
export class CompleteTask {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly policy: PolicyReleases,
    private readonly kind: ReportKind,
    private readonly standIns: StandIns,
  ) {}

  /** Refuses `task.…`, `form.invalid` (field by field), and whatever the form's own act refuses. */
  async execute(
    actor: Actor,
    command: Command & { readonly case: string; readonly task: string },
    data: JsonObject,
  ): Promise<Outcome<Committed<JsonObject>>> {
    const covered = await this.standIns.of(actor);
    return this.caseFiles.change(actor, command, command.case, (file: ReportFile) =>
      this.act(actor, file, command.task, data, covered),
    );
  }

  /** The same inside a command or a rehearsal. */
  async act(
    actor: Actor,
    file: ReportFile,
    id: string,
    data: JsonObject,
    covered: ReadonlySet<string>,
  ): Promise<Outcome<JsonObject>> {
    const task = findTask(file, id);
    if (task === undefined) return refuse('task.not-waiting');
    const refused = mayWorkOn(actor, task, covered);
    if (refused) return refused;
    const checked = await this.check(file.release, task, data);
    if (!checked.ok) return checked;
    const outcome = await this.kind.acts.complete(actor, file, task, checked.value);
    if (outcome.ok) recordOnBehalf(actor, file, task, covered);
    return outcome;
  }

  /** A task without a form takes no data. */
  private async check(release: number, task: CaseTask, data: JsonObject): Promise<Outcome<JsonObject>> {
    if (task.form === null) return done({});
    const policy = await this.policy.compiled(release);
    return validateForm(policy.form(task.form), data, hides, task.inputs);
  }
}

function hides(expression: string, context: JsonObject): boolean {
  return compileExpression(expression).test(context);
}
