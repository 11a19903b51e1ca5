import type { ClockState, ClockUnit } from '../clock/clock-like.js';
import type { Iso } from '../dates/format.js';

/** One day as the server counted it. */
export interface WhyDay {
  /** `YYYY-MM-DD`, Shanghai. */
  readonly day: Iso;
  readonly working: boolean;
  /** Of its holiday, or of the holiday a make-up day belongs to; empty for plain days. */
  readonly name: string;
  /** Its number when it counts. */
  readonly count: number | null;
  /** No notice arranges its year yet. */
  readonly provisional?: boolean;
}

/** Why a date is what it is, as the server explains it. */
export interface WhyLike {
  readonly title: string;
  readonly clause: string;
  readonly state: ClockState;
  readonly unit?: ClockUnit;
  /** What began on day zero: “交办”. */
  readonly startedBy?: string;
  readonly dayZero: Iso;
  readonly dueDay: Iso;
  readonly days: readonly WhyDay[];
  readonly provisional: boolean;
  /** 发文字号 of the notices the count rests on. */
  readonly notices?: readonly string[];
  readonly moves?: readonly { readonly from: Iso; readonly to: Iso; readonly reason: string }[];
}
