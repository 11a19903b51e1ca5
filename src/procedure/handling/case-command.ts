import type { CaseFiles, Command, Committed } from '../../platform/case-file/index.js';
import type { Actor, JsonObject, Outcome } from '../../platform/kernel/index.js';
import type { ReportDomain, ReportFile } from '../case/index.js';

/** A command about one case: idempotency key, hash of the body, and the case. */
export interface CaseCommand extends Command {
  readonly case: string;
}

export type CaseAnswer = Promise<Outcome<Committed<JsonObject>>>;

/** A use case of the procedure that changes one report. */
export abstract class ReportUseCase<C extends CaseCommand> {
  constructor(private readonly caseFiles: CaseFiles) {}

  execute(actor: Actor, command: C): CaseAnswer {
    return this.caseFiles.change<ReportDomain, JsonObject>(actor, command, command.case, (file) =>
      this.act(actor, file, command),
    );
  }

  /** Checks, then changes the working copy; a refusal leaves it untouched. */
  abstract act(actor: Actor, file: ReportFile, command: C): Promise<Outcome<JsonObject>>;
}
