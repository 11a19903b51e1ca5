import type { CaseFile, CaseFiles } from '../../../platform/case-file/index.js';
import { done, type Outcome, refuse } from '../../../platform/kernel/index.js';
import type { ReportDomain } from '../../case/index.js';
import type { QueryCodes } from './query-codes.js';

/** What a reporter shows to get at his own case. */
export interface ReporterKey {
  readonly number: string;
  readonly queryCode: string;
}

/**
 * The one door for reporters: a wrong code and an unknown number are the same answer (第十五条). A part split off a
 * report has no code of its own: the code its reporter was given for the whole opens it too.
 */
export class ReporterAccess {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly codes: QueryCodes,
  ) {}

  async open(key: ReporterKey): Promise<Outcome<CaseFile<ReportDomain>>> {
    const number = key.number.trim().toUpperCase();
    const file = await this.caseFiles.findByNumber<ReportDomain>(number);
    const report = file?.kind === 'report' ? file : null;
    const issuedFor = report === null ? null : await this.issuedFor(report);
    const hash = this.codes.hashOf(issuedFor?.number ?? number, key.queryCode);
    return report !== null && issuedFor?.domain.intake.queryCodeHash === hash ? done(report) : refuse('report.unknown');
  }

  /** The report whose submission the code was shown for. */
  private async issuedFor(report: CaseFile<ReportDomain>): Promise<CaseFile<ReportDomain> | null> {
    const { parent } = report.domain.acceptance;
    return parent === null ? report : this.caseFiles.read<ReportDomain>(parent.case);
  }
}
