import type { CaseFiles } from '../../../platform/case-file/index.js';
import { canLead, type ReportDomain } from '../../case/index.js';
import { type LeadCase, LeadCases } from './acceptance-review.js';

/** Lead cases as the case files know them. */
export class StoredLeadCases extends LeadCases {
  constructor(private readonly caseFiles: CaseFiles) {
    super();
  }

  override async find(number: string): Promise<LeadCase | null> {
    const file = await this.caseFiles.findByNumber<ReportDomain>(number.trim().toUpperCase());
    if (file === null || file.kind !== 'report') return null;
    const { state } = file.domain.acceptance.repeat;
    return {
      case: file._id,
      number: file.number,
      practice: file.domain.intake.practice,
      open: canLead(file.domain),
      fingerprints: file.domain.intake.reporter.fingerprints,
      follows: state === 'asked' || state === 'merged',
    };
  }
}
