import type { CaseFile, CaseFiles } from '../../../platform/case-file/index.js';
import { done, type Outcome, refuse } from '../../../platform/kernel/index.js';
import type { ReportDomain } from '../../case/index.js';
import type { QueryCodes } from './query-codes.js';

/** What a reporter shows to get at his own case. */
export interface ReporterKey {
  readonly number: string;
  readonly queryCode: string;
}

/** The one door for reporters: a wrong code and an unknown number are the same answer (第十五条). */
export class ReporterAccess {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly codes: QueryCodes,
  ) {}

  async open(key: ReporterKey): Promise<Outcome<CaseFile<ReportDomain>>> {
    const number = key.number.trim().toUpperCase();
    const hash = this.codes.hashOf(number, key.queryCode);
    const file = await this.caseFiles.findByNumber<ReportDomain>(number);
    const opens = file !== null && file.kind === 'report' && file.domain.intake.queryCodeHash === hash;
    return opens ? done(file) : refuse('report.unknown');
  }
}
