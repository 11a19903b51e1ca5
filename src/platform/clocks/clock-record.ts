/** Units of a limit: working days, calendar days, minutes round the clock, or a named date. */
export type LimitUnit = 'WD' | 'calendar-day' | 'minute' | 'date';

/** One row of `rules/limits.json`: a time limit of the procedure as data (policy.md section 3). */
export interface Limit {
  readonly key: string;
  /** Chinese name on screen. */
  readonly title: string;
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly from: string;
  readonly to: string;
  readonly clause: string;
  /** `text`: the clause names the number; `default`: our dated setting. */
  readonly source: 'text' | 'default';
  /** Name of the supervision ladder in `rules/supervision.json`, or `none`. */
  readonly supervision: string;
  /** For a `date` limit: it lies `amount` working days before the due date of this other limit's clock. */
  readonly before?: string;
  /** The reporter sees its date on the query page: what was shown once never moves to an earlier day. */
  readonly promised?: boolean;
  /** The ladder itself, put in when the release is compiled; absent for `none`. */
  readonly ladder?: SupervisionLadder;
}

/** Who hears of a clock, and when (policy.md section 3): data of `rules/supervision.json`. */
export interface SupervisionLadder {
  /** Warnings before the due date: the band with the highest `amountFrom` not above the limit applies. */
  readonly warn: readonly { readonly amountFrom: number; readonly left: readonly number[] }[];
  /** Escalations `after` working days past the due date. */
  readonly overdue: readonly {
    readonly after: number;
    readonly kind: Exclude<SupervisionStep['kind'], 'warn'>;
    readonly to: SupervisionTarget;
    readonly note: string;
  }[];
  /** Note of a warning; `{left}` is the number of working days left. */
  readonly warnNote: string;
}

export type SupervisionTarget = 'handler' | 'centre' | 'bureau-head' | 'general-office';

export type ClockState = 'running' | 'met' | 'missed' | 'superseded';

/** A time limit at work: what it counts, why its date is what it is, and what became of it. */
export interface ClockRecord {
  readonly id: string;
  /** Key of the limit, e.g. `handle.report`. */
  readonly key: string;
  readonly unit: LimitUnit;
  readonly amount: number;
  readonly clause: string;
  /** What it is about when several run: an execution or an undertaker item; empty otherwise. */
  readonly subject: string;
  /** Unit held to it; supervision goes to it. */
  readonly holder: string;
  readonly startedBy: string;
  /** Day 0 is the Shanghai day of this instant. */
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** Date already told to the reporter: never moved earlier. */
  readonly promisedAt: Date | null;
  /** Version of the calendar it was counted by. */
  readonly calendar: string;
  /** Edition of that calendar; a clock of an older build has none, which counts as the oldest. */
  readonly edition?: number;
  /** Counted back from another clock's date, and following it: that clock's id and the working days between them. */
  readonly before?: { readonly clock: string; readonly days: number };
  readonly provisional: boolean;
  readonly state: ClockState;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  /** A clock that has run over stays `running` until settled; this marks that it is late. */
  readonly overdue: boolean;
  /** Supervision steps still to come, earliest first. */
  readonly steps: readonly SupervisionStep[];
  /** Why the date moved: calendar notices, extensions. */
  readonly moves: readonly { readonly at: Date; readonly from: Date; readonly to: Date; readonly reason: string }[];
}

/** What a list keeps of a clock. */
export type ListedClock = Pick<
  ClockRecord,
  | 'key'
  | 'unit'
  | 'amount'
  | 'clause'
  | 'subject'
  | 'holder'
  | 'startedAt'
  | 'dueAt'
  | 'provisional'
  | 'promisedAt'
  | 'state'
  | 'settledAt'
>;

/** 督办: a warning before, or an escalation after, a clock's due date. */
export interface SupervisionStep {
  readonly kind: 'warn' | 'overdue' | 'supervise' | 'escalate-head' | 'escalate-office';
  readonly at: Date;
  /** Who is told. */
  readonly to: SupervisionTarget;
  readonly note: string;
}
