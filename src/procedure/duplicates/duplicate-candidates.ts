import type { ReportPlace } from '../case/index.js';

/** An earlier report that may be about the same thing. */
export interface DuplicateCandidate {
  readonly case: string;
  readonly number: string;
  readonly receivedAt: string;
  /** Masked working text. */
  readonly text: string;
  readonly place: ReportPlace;
  readonly category: string;
  readonly fingerprints: readonly string[];
  readonly open: boolean;
  /** Entered in practice mode: neither side of practice ever meets the other. */
  readonly practice: boolean;
  /** Its reporter is asked for more: his complete letter may be the answer. */
  readonly waiting: boolean;
  /** He did not answer in time, and still may. */
  readonly lapsed: boolean;
  /** True when it is itself merged into another case, or asks to be. */
  readonly follows: boolean;
}

/** Place first, then words: where to look for repeats. Bounded, newest first, ended ones of the last year included. */
export abstract class DuplicateCandidates {
  /** Reports of the same person (keyed hash), wherever. */
  abstract findByReporter(fingerprint: string, limit: number): Promise<readonly DuplicateCandidate[]>;
  /** Reports about the same county, or city when no county is known; none for an unknown place. */
  abstract findByPlace(place: ReportPlace, limit: number): Promise<readonly DuplicateCandidate[]>;
  /** One report by case; null when there is none. */
  abstract findByCase(caseId: string): Promise<DuplicateCandidate | null>;
}

/** A page of cases that follow a lead, and where to go on; empty at the end. */
export interface FollowerPage {
  readonly cases: readonly string[];
  readonly next: string;
}

/** Cases merged into a lead, page by page. */
export abstract class Followers {
  abstract of(lead: string, after: string, limit: number): Promise<FollowerPage>;
}
