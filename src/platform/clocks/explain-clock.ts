import type { CalendarDay, WorkCalendar } from '../calendar/index.js';
import type { ClockRecord } from './clock-record.js';

/** "Why this date": what a screen shows beside a clock. */
export interface ClockExplanation {
  readonly key: string;
  readonly clause: string;
  readonly dayZero: string;
  readonly dueDay: string;
  readonly dueAt: Date;
  /** Every day from day 1 to the due day; for round-the-clock and named-date limits none are counted. */
  readonly days: readonly (CalendarDay & { readonly count: number | null })[];
  readonly provisional: boolean;
  /** 发文字号 of the notices the count rests on. */
  readonly notices: readonly string[];
  readonly moves: ClockRecord['moves'];
}

/** Days listed at most: a named date may lie years away. */
const MAX_DAYS = 400;

/** The counted days with their names, as the calendar knows them now; `count` numbers those that counted. */
export function explainClock(clock: ClockRecord, calendar: WorkCalendar): ClockExplanation {
  const last = new Date(clock.dueAt.getTime() - 1);
  const dayZero = calendar.dayOf(clock.startedAt);
  const dueDay = calendar.dayOf(clock.unit === 'minute' ? clock.dueAt : last);
  return {
    key: clock.key,
    clause: clock.clause,
    dayZero,
    dueDay,
    dueAt: clock.dueAt,
    days: clock.unit === 'minute' ? [] : countedDays(clock, calendar, dueDay),
    provisional: clock.provisional,
    notices: calendar.noticesFor(dayZero, dueDay),
    moves: clock.moves,
  };
}

/**
 * The date of a timer bound to a clock: its due date moved by an offset.
 * @param offset `-1WD`, `+3WD`, `+15min`, or empty for the due date itself
 * @throws RangeError for any other text (the linter refuses it beforehand)
 */
export function offsetDue(clock: Pick<ClockRecord, 'dueAt'>, offset: string, calendar: WorkCalendar): Date {
  if (offset === '') return clock.dueAt;
  const [, amount, unit] = /^([+-]\d{1,4})(WD|min)$/.exec(offset) ?? [];
  if (amount === undefined) throw new RangeError(`expected an offset such as -1WD or +15min, but got ${offset}`);
  if (unit === 'WD') return calendar.shift(clock.dueAt, Number(amount));
  return new Date(clock.dueAt.getTime() + Number(amount) * 60_000);
}

/** Working days after the day of `now` up to the due day: 0 on the due day itself, negative once it is past. */
export function workingDaysLeft(clock: Pick<ClockRecord, 'dueAt'>, now: Date, calendar: WorkCalendar): number {
  return calendar.workingDaysBetween(now, new Date(clock.dueAt.getTime() - 1));
}

function countedDays(clock: ClockRecord, calendar: WorkCalendar, dueDay: string): ClockExplanation['days'] {
  const days: (CalendarDay & { count: number | null })[] = [];
  let count = 0;
  for (const day of calendar.addCalendarDays(clock.startedAt, MAX_DAYS).days) {
    if (day.day > dueDay) break;
    const counts = clock.unit === 'calendar-day' || day.working;
    if (counts) count += 1;
    days.push({ ...day, count: counts ? count : null });
  }
  return days;
}
