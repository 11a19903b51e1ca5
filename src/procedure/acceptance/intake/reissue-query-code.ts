import type { CaseFiles, Command } from '../../../platform/case-file/index.js';
import { type Actor, done, type Outcome, refuse } from '../../../platform/kernel/index.js';
import type { ReportDomain, ReportFile } from '../../case/index.js';
import { amendIntake } from '../amend.js';
import type { QueryCodes } from './query-codes.js';

/** A code lost and given anew to whoever has proved that he holds the contact the report was sent with. */
export class ReissueQueryCode {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly codes: QueryCodes,
  ) {}

  /**
   * The earlier code opens nothing any more; a repeated command answers the same new one. Refuses `report.unknown` for
   * the report of somebody else, as for one that does not exist, and for a part, which goes with the code of the whole.
   * @param contact keyed hash of the contact that was proved
   */
  async execute(
    actor: Actor,
    command: Command,
    contact: string,
    number: string,
  ): Promise<Outcome<{ readonly number: string; readonly queryCode: string }>> {
    const known = await this.caseFiles.findByNumber<ReportDomain>(number.trim().toUpperCase());
    if (known === null || known.kind !== 'report' || !isOf(known.domain, contact)) return refuse('report.unknown');
    const queryCode = this.codes.forCommand(command.key);
    const changed = await this.caseFiles.change(actor, command, known._id, async (file: ReportFile) => {
      amendIntake(file, { queryCodeHash: this.codes.hashOf(file.number, queryCode) });
      file.record({ kind: 'query-code.reissued', data: { by: 'phone' }, clause: '办法 第六条' });
      return done(null);
    });
    return changed.ok ? done({ number: changed.value.number, queryCode }) : changed;
  }
}

function isOf({ intake, acceptance }: ReportDomain, contact: string): boolean {
  return intake.reporter.fingerprints.includes(contact) && acceptance.parent === null;
}
