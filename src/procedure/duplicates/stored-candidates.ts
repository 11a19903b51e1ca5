import type { CaseFileRuntime } from '../../platform/case-file/index.js';
import { awaitsAnswer, canLead, type ReportDomain, type ReportPlace } from '../case/index.js';
import { type DuplicateCandidate, DuplicateCandidates, Followers } from './duplicate-candidates.js';

/** Case files and their lists; asked for late, because they are built from the very kind that looks for repeats. */
export type CaseReading = () => Pick<CaseFileRuntime, 'caseFiles' | 'cases'>;

/** Every report is the centre's: the grant under which repeats are looked for. */
const CENTRE = ['role:centre'];

/** Looks for repeats in the facets of the case files, then reads the few that fit. */
export class StoredDuplicateCandidates extends DuplicateCandidates {
  constructor(private readonly reading: CaseReading) {
    super();
  }

  override findByReporter(fingerprint: string, limit: number): Promise<readonly DuplicateCandidate[]> {
    return this.find({ reporter: fingerprint }, limit);
  }

  override findByPlace(place: ReportPlace, limit: number): Promise<readonly DuplicateCandidate[]> {
    if (place.county !== '') return this.find({ county: place.county }, limit);
    return place.city === '' ? Promise.resolve([]) : this.find({ city: place.city }, limit);
  }

  override async findByCase(caseId: string): Promise<DuplicateCandidate | null> {
    const file = await this.reading().caseFiles.read<ReportDomain>(caseId);
    return file === null || file.kind !== 'report' ? null : candidateOf(file);
  }

  private async find(facets: Readonly<Record<string, string>>, limit: number): Promise<DuplicateCandidate[]> {
    const { caseFiles, cases } = this.reading();
    const page = await cases.list(CENTRE, { kind: 'report', facets }, { limit });
    const files = await Promise.all(page.items.map((row) => caseFiles.read<ReportDomain>(row.case)));
    return files.flatMap((file) => (file === null ? [] : [candidateOf(file)]));
  }
}

function candidateOf(file: { _id: string; number: string; domain: ReportDomain }): DuplicateCandidate {
  const { domain } = file;
  const { state } = domain.acceptance.repeat;
  return {
    case: file._id,
    number: file.number,
    receivedAt: domain.intake.receivedAt,
    text: domain.intake.text,
    place: domain.intake.place,
    category: domain.acceptance.category,
    fingerprints: domain.intake.reporter.fingerprints,
    open: canLead(domain),
    practice: domain.intake.practice,
    waiting: awaitsAnswer(domain) && domain.status === 'waiting-reporter',
    lapsed: awaitsAnswer(domain) && domain.status === 'lapsed',
    follows: state === 'asked' || state === 'merged',
  };
}

/** Followers by the facet that points at their lead. */
export class StoredFollowers extends Followers {
  constructor(private readonly reading: CaseReading) {
    super();
  }

  override async of(lead: string, after: string, limit: number) {
    const cursor = after === '' ? {} : { cursor: after };
    const page = await this.reading().cases.list(
      CENTRE,
      { kind: 'report', facets: { leadCase: lead } },
      { limit, ...cursor },
    );
    return { cases: page.items.map((row) => row.case), next: page.next ?? '' };
  }
}
