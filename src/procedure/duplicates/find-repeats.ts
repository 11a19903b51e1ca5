import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { bestFirst, type Comparison, compareReports } from './compare-reports.js';
import type { DuplicateCandidate, DuplicateCandidates } from './duplicate-candidates.js';

const LOOKED_AT = 50;
const SHOWN = 5;
const SOME_WORDS = 0.2;

/** Facts of the rule set `repeats`: the earlier reports this one may repeat, best first, compared part by part. */
export class RepeatFinder {
  /** @param textFacts what the letter itself gives the rules: 未解决, 又来了, 答复不实 … */
  constructor(
    private readonly candidates: DuplicateCandidates,
    private readonly textFacts: (file: ReportFile) => Promise<JsonObject>,
  ) {}

  async facts(file: ReportFile, inputs: JsonObject): Promise<JsonObject> {
    const { intake, acceptance } = file.domain;
    const first = typeof inputs.claimedBy === 'string' ? await this.claimant(inputs.claimedBy) : null;
    const others = (await this.found(file)).filter((candidate) => candidate.case !== first?.case);
    const compared = others.map((candidate) => compareReports(intake, candidate)).sort(bestFirst);
    if (first) compared.unshift(compareReports(intake, first));
    const [best] = compared;
    return {
      ...(await this.textFacts(file)),
      nature: typeof inputs.nature === 'string' ? inputs.nature : 'report',
      ...(best && { earlier: shown(best), sameCategory: best.candidate.category === acceptance.category }),
      claimed: first !== null,
      complete: acceptance.missing.length === 0,
      compared: compared.filter(isClose).slice(0, SHOWN).map(shown),
    };
  }

  /** Who came first with the same matter, earlier received or not; nobody once he has ended. */
  private async claimant(caseId: string): Promise<DuplicateCandidate | null> {
    const first = caseId === '' ? null : await this.candidates.findByCase(caseId);
    return first?.open && !first.waiting && !first.lapsed ? first : null;
  }

  /** Place first, then the same reporter's; earlier ones that lead, and were not ruled out as its lead before. */
  private async found(file: ReportFile): Promise<DuplicateCandidate[]> {
    const { intake, acceptance } = file.domain;
    const lists = await Promise.all([
      this.candidates.findByPlace(intake.place, LOOKED_AT),
      ...intake.reporter.fingerprints.map((print) => this.candidates.findByReporter(print, LOOKED_AT)),
    ]);
    const byCase = new Map(lists.flat().map((candidate) => [candidate.case, candidate]));
    const { rejected } = acceptance.repeat;
    return [...byCase.values()].filter(
      (candidate) =>
        candidate.practice === intake.practice &&
        !candidate.follows &&
        !rejected.includes(candidate.case) &&
        isEarlier(candidate, file),
    );
  }
}

/** Numbers of one instant decide between reports that came together; hosts take numbers in blocks, so time goes first. */
function isEarlier(candidate: DuplicateCandidate, file: ReportFile): boolean {
  const { receivedAt } = file.domain.intake;
  if (candidate.receivedAt !== receivedAt) return candidate.receivedAt < receivedAt;
  return candidate.number < file.number;
}

/** Near enough in place, words or person to be worth a clerk's look. */
function isClose({ place, words, sameReporter }: Comparison): boolean {
  return place === 'spot' || sameReporter || words >= SOME_WORDS;
}

function shown({ candidate, sameReporter, place, words }: Comparison): JsonObject {
  const { number, receivedAt, open, waiting, lapsed } = candidate;
  return { case: candidate.case, number, sameReporter, place, words, receivedAt, open, waiting, lapsed };
}
