import type { CaseFile, CaseFiles } from '../../../platform/case-file/index.js';
import { done, type Outcome } from '../../../platform/kernel/index.js';
import { addedByReporter, OUTCOME_TITLES, type ReportDomain, STATUS_TITLES, type Telling } from '../../case/index.js';
import type { ReporterAccess, ReporterKey } from './reporter-access.js';

/** A part split off, as its reporter sees it; the number goes with the code he has. */
export interface PartOfReport {
  readonly number: string;
  readonly statusTitle: string;
  readonly outcomeTitle: string;
  /** True while the reporter is asked for something there. */
  readonly asked: boolean;
}

/** What a reporter sees of his own case: no names of people, no internal finding. */
export interface ReporterTimeline {
  readonly number: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly place: string;
  readonly status: ReportDomain['status'];
  readonly statusTitle: string;
  readonly outcome: ReportDomain['outcome'];
  readonly outcomeTitle: string;
  readonly dispatchedAt: string;
  /** Items the reporter is asked for; empty when nothing is open. */
  readonly asked: readonly string[];
  readonly told: readonly Telling[];
  readonly supplements: readonly { readonly at: string; readonly text: string }[];
  /** Parts split off, each a report of its own under the same code. */
  readonly parts: readonly PartOfReport[];
  /** Number of the report this one was split from; empty for a whole one. */
  readonly partOf: string;
}

/** 办理查询: number and query code open the reporter's own timeline, and nothing else. */
export class LookUpReport {
  constructor(
    private readonly access: ReporterAccess,
    private readonly caseFiles: CaseFiles,
  ) {}

  async execute(key: ReporterKey): Promise<Outcome<ReporterTimeline>> {
    const opened = await this.access.open(key);
    return opened.ok ? done(timelineOf(opened.value, await this.parts(opened.value))) : opened;
  }

  private async parts({ domain }: CaseFile<ReportDomain>): Promise<readonly CaseFile<ReportDomain>[]> {
    const numbers = domain.acceptance.parts.map(({ number }) => number).filter((number) => number !== '');
    const parts = await Promise.all(numbers.map((number) => this.caseFiles.findByNumber<ReportDomain>(number)));
    return parts.filter((part) => part !== null);
  }
}

/** What is told in the parts is shown on the page of the whole too: who holds one number misses nothing. */
export function timelineOf(
  file: CaseFile<ReportDomain>,
  parts: readonly CaseFile<ReportDomain>[] = [],
): ReporterTimeline {
  const { domain } = file;
  const { intake, acceptance } = domain;
  return {
    number: file.number,
    receivedAt: intake.receivedAt,
    text: intake.text,
    place: intake.place.label || intake.place.text,
    status: domain.status,
    ...titlesOf(domain),
    outcome: domain.outcome,
    dispatchedAt: acceptance.dispatches[0]?.at ?? '',
    asked: intake.openQuestion?.items ?? [],
    told: inOrder(
      intake.told,
      parts.flatMap((part) => part.domain.intake.told),
    ),
    supplements: addedByReporter(intake).map(({ at, text }) => ({ at, text })),
    parts: parts.map((part) => ({
      number: part.number,
      ...titlesOf(part.domain),
      asked: part.domain.intake.openQuestion !== null,
    })),
    partOf: acceptance.parent?.number ?? '',
  };
}

function titlesOf({ status, outcome }: ReportDomain): { readonly statusTitle: string; readonly outcomeTitle: string } {
  return { statusTitle: STATUS_TITLES[status], outcomeTitle: outcome === null ? '' : OUTCOME_TITLES[outcome] };
}

/** By time; what the end of a part has brought to the parent already is not shown twice. */
function inOrder(own: readonly Telling[], inParts: readonly Telling[]): Telling[] {
  const known = new Set(own.map(({ text }) => text));
  const all = [...own, ...inParts.filter(({ text }) => !known.has(text))];
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
