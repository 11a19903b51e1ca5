import type { Iso } from '../dates/format.js';

/** The nine states a time limit can show. */
export type ClockState =
  | 'running'
  | 'soon'
  | 'dueToday'
  | 'overdue'
  | 'met'
  | 'missed'
  | 'superseded'
  | 'notStarted'
  | 'provisional';

/** Working days, calendar days, minutes round the clock, or a named date. */
export type ClockUnit = 'WD' | 'calendar-day' | 'minute' | 'date';

/**
 * A time limit as the parts show it. Every count comes from the server: the browser never adds days.
 * Counts are in the clock's unit: working days unless it says otherwise.
 */
export interface ClockLike {
  readonly title: string;
  /** 第十条 */
  readonly clause: string;
  readonly state: ClockState;
  /** Exclusive end (24:00 of the due day) as an instant, or the due day itself. */
  readonly dueAt: Iso | null;
  /** Days after today up to the due day; late ones are negative. */
  readonly workingDaysLeft: number | null;
  readonly workingDaysTotal: number | null;
  readonly workingDaysUsed: number | null;
  readonly unit?: ClockUnit;
  readonly settledAt?: Iso | null;
  /** The date before it was moved. */
  readonly movedFrom?: Iso | null;
  readonly movedReason?: string;
  /** One more fact in the second line: who holds it, that it was listed for supervision. */
  readonly note?: string;
  /** What a superseded clock gave way to: “补充告知”. */
  readonly replacedBy?: string;
  /** What a clock not yet started waits for: “办结反馈”. */
  readonly startsAfter?: string;
}
