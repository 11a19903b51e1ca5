import type { CaseFiles, Command, Committed } from '../../platform/case-file/index.js';
import type { Actor, JsonObject, Outcome } from '../../platform/kernel/index.js';
import type { ReporterAccess, ReporterKey } from '../acceptance/index.js';
import type { ReportDomain, ReportFile } from '../case/index.js';

/** A use case of the reporter on his own case. */
export abstract class ReporterUseCase<Input> {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly access: ReporterAccess,
  ) {}

  async execute(
    actor: Actor,
    command: Command,
    key: ReporterKey,
    input: Input,
  ): Promise<Outcome<Committed<JsonObject>>> {
    const opened = await this.access.open(key);
    if (!opened.ok) return opened;
    return this.caseFiles.change<ReportDomain, JsonObject>(actor, command, opened.value._id, (file) =>
      this.act(file, input),
    );
  }

  /** Checks, then changes the working copy; a refusal leaves it untouched. */
  abstract act(file: ReportFile, input: Input): Promise<Outcome<JsonObject>>;
}
