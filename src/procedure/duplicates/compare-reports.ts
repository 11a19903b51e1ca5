import type { IntakeDomain, ReportPlace } from '../case/index.js';
import type { DuplicateCandidate } from './duplicate-candidates.js';
import { similarity } from './similarity.js';

/** How an earlier report compares with this one; each part is shown to the clerk (place, words, person). */
export interface Comparison {
  readonly candidate: DuplicateCandidate;
  readonly sameReporter: boolean;
  /** `spot`: county and detail agree; `county`; `unknown`: one of them names no county; `none`: they differ. */
  readonly place: 'spot' | 'county' | 'unknown' | 'none';
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
  if (differ(a.province, b.province) || differ(a.city, b.city) || differ(a.county, b.county)) return 'none';
  if (a.county === '' || b.county === '') return 'unknown';
  const [left, right] = [bareDetail(a.detail), bareDetail(b.detail)];
  if (left === '' || right === '') return left === right ? 'spot' : 'county';
  return left.includes(right) || right.includes(left) ? 'spot' : 'county';
}

function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

/** A detail without what people put between its words. */
export function bareDetail(detail: string): string {
  return detail.replace(/[\s,,。;;、|]/g, '');
}

/** Best first: same place, or what the same reporter is asked about; then same reporter, then words. */
export function bestFirst(a: Comparison, b: Comparison): number {
  return score(b) - score(a);
}

function score({ candidate, sameReporter, place, words }: Comparison): number {
  const asked = sameReporter && place !== 'none' && (candidate.waiting || candidate.lapsed);
  return (place === 'spot' || asked ? 2 : place === 'county' ? 1 : 0) + (sameReporter ? 0.5 : 0) + words;
}
