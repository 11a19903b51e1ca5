import type { IntakeDomain, ReportPlace } from '../case/index.js';
import type { DuplicateCandidate } from './duplicate-candidates.js';
import { similarity } from './similarity.js';

/** How an earlier report compares with this one; each part is shown to the clerk (place, words, person). */
export interface Comparison {
  readonly candidate: DuplicateCandidate;
  readonly sameReporter: boolean;
  /** `spot`: county and detail agree; `county`; `none`. */
  readonly place: 'spot' | 'county' | 'none';
  /** 0 to 1. */
  readonly words: number;
}

/** Anonymous never equals anonymous, and never equals anybody (policy decision 9). */
export function compareReports(intake: IntakeDomain, candidate: DuplicateCandidate): Comparison {
  return {
    candidate,
    sameReporter: intake.reporter.fingerprints.some((print) => candidate.fingerprints.includes(print)),
    place: comparePlaces(intake.place, candidate.place),
    words: Math.round(similarity(intake.text, candidate.text) * 100) / 100,
  };
}

function comparePlaces(a: ReportPlace, b: ReportPlace): Comparison['place'] {
  if (a.county === '' || a.county !== b.county) return 'none';
  const [left, right] = [bareDetail(a.detail), bareDetail(b.detail)];
  if (left === '' || right === '') return left === right ? 'spot' : 'county';
  return left.includes(right) || right.includes(left) ? 'spot' : 'county';
}

/** A detail without what people put between its words. */
export function bareDetail(detail: string): string {
  return detail.replace(/[\s,,。;;、|]/g, '');
}

/** Best first: same place, then same reporter, then words. */
export function bestFirst(a: Comparison, b: Comparison): number {
  return score(b) - score(a);
}

function score({ sameReporter, place, words }: Comparison): number {
  return (place === 'spot' ? 2 : place === 'county' ? 1 : 0) + (sameReporter ? 0.5 : 0) + words;
}
