import type { CaseFiles } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import type { UndertakerItem } from './domain.js';
import { mayUndertake } from './may-undertake.js';
import { mustHandle } from './permissions.js';
import { revokeReported } from './revoke-sight.js';
import { writeOff } from './write-off-undertaking.js';

export interface ReportedCommand extends CaseCommand {
  readonly units: readonly string[];
}

/**
 * Names the units the report is about: none of them, and nobody below one level above, handles it (decision 13).
 * Units are added only; whoever was let in before loses sight of the case.
 */
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
    const reported = [...new Set([...file.domain.handling.reported, ...command.units])];
    const working = this.barred(file, reported, 'open')[0];
    if (working) return refuse('undertaker.is-reported', { unit: working.name });
    amendHandling(file, { reported });
    // What such a unit has answered already is no ground to close on.
    for (const item of this.barred(file, reported, 'answered', 'returned')) writeOff(file, item, '被举报单位或其下级');
    for (const unit of reported) revokeReported(file, unit);
    file.record({ kind: 'reported.named', data: { units: reported, by: actor.id }, clause: '办法 第十一条' });
    return done({ reported });
  }

  private mayName(file: ReportFile, id: string) {
    const unit = this.directory.unit(id);
    if (!unit) return refuse('undertaker.unit-unknown', { unit: id });
    return id === file.domain.handling.bureau ? refuse('bureau.reported', { bureau: unit.name }) : null;
  }

  /** Items in one of the states whose unit may not undertake, now that these are reported on. */
  private barred(file: ReportFile, reported: readonly string[], ...states: UndertakerItem['state'][]) {
    return file.domain.handling.undertakers.filter(
      ({ unit, state }) => states.includes(state) && mayUndertake(this.directory, unit, reported) !== null,
    );
  }
}
