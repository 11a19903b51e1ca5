import type { CaseFiles } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { mustHandle } from './permissions.js';

export interface ReportedCommand extends CaseCommand {
  readonly units: readonly string[];
}

/** Names the units the report is about: none of them, and nobody below one level above, handles it (decision 13). */
export class NameReportedUnits extends ReportUseCase<ReportedCommand> {
  constructor(
    caseFiles: CaseFiles,
    private readonly directory: Directory,
  ) {
    super(caseFiles);
  }

  /** Refuses an unknown unit, the bureau itself (the General Office names another), and one that undertakes already. */
  override async act(actor: Actor, file: ReportFile, command: ReportedCommand): Promise<Outcome<JsonObject>> {
    const refused = mustHandle(actor, file);
    if (refused) return refused;
    for (const id of command.units) {
      const barred = this.mayName(file, id);
      if (barred) return barred;
    }
    const reported = [...new Set(command.units)];
    amendHandling(file, { reported });
    file.record({ kind: 'reported.named', data: { units: reported, by: actor.id }, clause: '办法 第十一条' });
    return done({ reported });
  }

  private mayName(file: ReportFile, id: string) {
    const unit = this.directory.unit(id);
    if (!unit) return refuse('undertaker.unit-unknown', { unit: id });
    const { bureau, undertakers } = file.domain.handling;
    if (id === bureau) return refuse('bureau.reported', { bureau: unit.name });
    const busy = undertakers.some((item) => item.unit === id && item.state === 'open');
    return busy ? refuse('undertaker.is-reported', { unit: unit.name }) : null;
  }
}
