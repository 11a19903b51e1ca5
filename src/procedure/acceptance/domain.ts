import type { JsonObject } from '../../platform/kernel/index.js';
import type { Nature } from '../case/index.js';

/** State of 受理分办 (第六–八条): what the rules proposed, what was decided, where the item went. */
export interface AcceptanceDomain {
  readonly nature: Nature | null;
  /** One of the eight names of 第三条, 其他, or empty while undecided. */
  readonly category: string;
  readonly candidates: readonly CategoryCandidate[];
  readonly scope: ScopeDecision | null;
  /** Items the reporter must still name. */
  readonly missing: readonly string[];
  /** Supplement rounds asked for; two at most. */
  readonly rounds: number;
  /** Latest proposal of each rule set, kept beside what the clerk decided. */
  readonly proposals: Readonly<Record<string, Proposal>>;
  /** Decisions of a clerk that differ from a proposal, with the reason. */
  readonly overruled: readonly Overruling[];
  readonly repeat: RepeatDecision;
  readonly dispatches: readonly Dispatch[];
  readonly returns: readonly BureauReturn[];
  readonly arbitration: Arbitration | null;
  /** Parts split off into their own cases; the parent closes after them. */
  readonly parts: readonly SplitPart[];
  /** The case this one was split from. */
  readonly parent: CaseReference | null;
  /** True when no bureau may see who reported (a split-off discipline part, a reported bureau). */
  readonly shielded: boolean;
  /** Answer to a consultation, given from the report base. */
  readonly answer: string;
  /** Instant the acceptance clocks run from when it is not the first receipt (resubmission, undone merge); or empty. */
  readonly clocksFrom: string;
  readonly withdrawal: Withdrawal | null;
  readonly telling: TellingAttempts;
}

export interface CategoryCandidate {
  readonly category: string;
  readonly score: number;
  readonly evidence: readonly string[];
}

export interface ScopeDecision {
  readonly kind: 'accepted' | 'refused' | 'guided';
  /** `OUT:…` code when not accepted. */
  readonly code: string;
  readonly reason: string;
  readonly clause: string;
  /** Body to name to the reporter, and its number. */
  readonly authority: string;
  readonly phone: string;
}

export interface Proposal {
  readonly outcome: string;
  readonly reason: string;
  readonly clause: string;
  readonly confirm: boolean;
  readonly version: string;
  /** What the rule answers beside its outcome: evidence, suggested bureaus, items to ask for. */
  readonly params: JsonObject;
}

export interface Overruling {
  readonly what: string;
  readonly proposed: string;
  readonly decided: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface CaseReference {
  readonly case: string;
  readonly number: string;
}

export interface RepeatDecision {
  readonly kind: 'undecided' | 'none' | 'link' | 'merge';
  /** Lead case when merged or linked. */
  readonly lead: CaseReference | null;
  /** `asked` while the lead has not answered yet. */
  readonly state: 'none' | 'asked' | 'merged' | 'refused' | 'undone';
  /** Cases it is not to be merged into: a clerk, the lead or an undoing said so. */
  readonly rejected: readonly string[];
  /** The closest earlier reports, best first, at most five: what a clerk may name as lead. */
  readonly close: readonly CloseReport[];
  /** How many repeats this case leads. */
  readonly followers: number;
  /** How many other reports are linked to this one. */
  readonly linked: number;
}

/** How near an earlier report is, part by part; nothing of its text. */
export interface CloseReport {
  readonly number: string;
  readonly place: 'spot' | 'county' | 'none';
  /** 0 to 1. */
  readonly words: number;
  readonly receivedAt: string;
  readonly sameReporter: boolean;
  readonly open: boolean;
}

export interface Dispatch {
  readonly round: number;
  readonly lead: string;
  readonly assisting: readonly string[];
  readonly at: string;
  readonly binding: boolean;
  readonly by: string;
}

export interface BureauReturn {
  readonly round: number;
  readonly bureau: string;
  /** 转办意见. */
  readonly opinion: string;
  readonly at: string;
}

export interface Arbitration {
  readonly outcome: 'lead' | 'lead-and-assisting' | 'out-of-scope' | 'split';
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

export interface SplitPart {
  readonly key: string;
  readonly kind: 'water' | 'discipline' | 'other';
  readonly text: string;
  /** True once its own case has been asked for. */
  readonly asked: boolean;
  /** Number of the child once it exists; outcome once it ended. */
  readonly number: string;
  readonly outcome: string;
}

export interface Withdrawal {
  readonly at: string;
  readonly reason: string;
  /** Null until the centre decided; `overtaken` when the item had run its course before that. */
  readonly decision: 'end' | 'go-on' | 'overtaken' | null;
}

/** Tries to reach the reporter by hand: three on two days before the notice counts as posted. */
export interface TellingAttempts {
  readonly kind: string;
  readonly tries: readonly string[];
}

export function emptyAcceptance(): AcceptanceDomain {
  return {
    nature: null,
    category: '',
    candidates: [],
    scope: null,
    missing: [],
    rounds: 0,
    proposals: {},
    overruled: [],
    repeat: { kind: 'undecided', lead: null, state: 'none', rejected: [], close: [], followers: 0, linked: 0 },
    dispatches: [],
    returns: [],
    arbitration: null,
    parts: [],
    parent: null,
    shielded: false,
    answer: '',
    clocksFrom: '',
    withdrawal: null,
    telling: { kind: '', tries: [] },
  };
}
