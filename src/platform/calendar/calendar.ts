/** One Shanghai day, `YYYY-MM-DD`. */
export type Day = string;

/** Why a day counts or does not: shown to reporters as "why this date". */
export interface CalendarDay {
  readonly day: Day;
  readonly working: boolean;
  readonly kind: 'workday' | 'weekend' | 'holiday' | 'make-up';
  /** Name of the holiday it belongs to, in Chinese; empty for plain days. */
  readonly name: string;
  /** True when no notice for the year is known yet. */
  readonly provisional: boolean;
  /** 发文字号 of the notice that arranged the day; empty for plain days. */
  readonly notice: string;
}

/** Result of counting: the due day and every day on the way there. */
export interface Count {
  readonly dueDay: Day;
  /** Exclusive end of the due day as an instant: 24:00 Asia/Shanghai. */
  readonly dueAt: Date;
  readonly days: readonly CalendarDay[];
  readonly provisional: boolean;
  readonly version: string;
}

/** Working days of the State Council's notices, Asia/Shanghai, whatever the time zone of the host. */
export abstract class WorkCalendar {
  /** Names the notices it knows: the same notices, the same version. */
  abstract readonly version: string;
  /** Which of two versions is the newer one; hosts may know different ones for a while. */
  abstract readonly edition: number;
  abstract dayOf(instant: Date): Day;
  abstract describe(day: Day): CalendarDay;
  /** The N-th working day after the day of `from` (day 0 never counts). N = 0 is the day itself. */
  abstract addWorkingDays(from: Date, count: number): Count;
  /** The N-th calendar day after, ending at 24:00. */
  abstract addCalendarDays(from: Date, count: number): Count;
  /** Working days from the day after `from` to the day of `to`, inclusive; negative when `to` is earlier. */
  abstract workingDaysBetween(from: Date, to: Date): number;
  /**
   * End of the N-th working day after (negative: before) the day a due date belongs to; the date itself for 0.
   * Supervision steps and timer offsets (`-1WD`, `+3WD`) are counted with it.
   */
  abstract shift(due: Date, workingDays: number): Date;
  /** 发文字号 of the notices that arrange the years from one day to another, oldest first. */
  abstract noticesFor(from: Day, to: Day): readonly string[];
}
