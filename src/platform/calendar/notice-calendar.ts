import { hashOf } from '../kernel/index.js';
import { type CalendarDay, type Count, type Day, WorkCalendar } from './calendar.js';
import { type DayNumber, dayNumberOf, endOf, formatDay, parseDay, weekdayOf, weekdaysBefore } from './day-number.js';
import type { CalendarNotice } from './notice.js';

interface Arrangement {
  readonly kind: 'holiday' | 'make-up';
  readonly name: string;
  readonly notice: string;
}

/** Longest count anybody may ask for: far beyond every limit, short of stalling the process. */
const MAX_COUNT = 5_000;

/**
 * Builds the calendar from notices; a later notice wins over an earlier one, day by day.
 * @param options.knownAt only notices issued by that Shanghai day count (what one would have said then)
 * @param options.edition number of the release the notices come from; how many there are when not given
 */
export function createCalendar(
  notices: readonly CalendarNotice[],
  options: { readonly knownAt?: Date; readonly edition?: number | undefined } = {},
): WorkCalendar {
  const lastDay = options.knownAt ? formatDay(dayNumberOf(options.knownAt)) : '9999-12-31';
  const known = notices.filter((notice) => notice.issued <= lastDay);
  const inOrder = known.sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
  return new NoticeCalendar(inOrder, options.edition ?? known.length);
}

class NoticeCalendar extends WorkCalendar {
  readonly version: string;
  private readonly arranged = new Map<DayNumber, Arrangement>();
  private readonly noticed: ReadonlySet<number>;
  /** Days whose working state differs from the plain week, ascending, with the running sum of the differences. */
  private readonly changed: readonly DayNumber[];
  private readonly sums: readonly number[];

  constructor(
    private readonly notices: readonly CalendarNotice[],
    readonly edition: number,
  ) {
    super();
    this.version = `${notices.at(-1)?.reference ?? '无通知'}#${hashOf(notices).slice(0, 8)}`;
    this.noticed = new Set(notices.map((notice) => notice.year));
    for (const notice of notices) this.arrange(notice);
    this.changed = [...this.arranged.keys()].filter((day) => this.works(day) !== isWeekday(day)).sort((a, b) => a - b);
    let sum = 0;
    this.sums = this.changed.map((day) => {
      sum += this.works(day) ? 1 : -1;
      return sum;
    });
  }

  dayOf(instant: Date): Day {
    return formatDay(dayNumberOf(instant));
  }

  describe(day: Day): CalendarDay {
    return this.describeNumber(parseDay(day));
  }

  addWorkingDays(from: Date, count: number): Count {
    checkCount(count);
    const start = dayNumberOf(from);
    return this.count(start, count === 0 ? start : this.nthAfter(start, count));
  }

  addCalendarDays(from: Date, count: number): Count {
    checkCount(count);
    const start = dayNumberOf(from);
    return this.count(start, start + count);
  }

  workingDaysBetween(from: Date, to: Date): number {
    return this.workingUpTo(dayNumberOf(to)) - this.workingUpTo(dayNumberOf(from));
  }

  shift(due: Date, workingDays: number): Date {
    checkCount(Math.abs(workingDays));
    if (workingDays === 0) return new Date(due);
    // A due instant is the exclusive end of its day, so the day it belongs to ends at it.
    const day = dayNumberOf(new Date(due.getTime() - 1));
    return endOf(workingDays > 0 ? this.nthAfter(day, workingDays) : this.nthBefore(day, -workingDays));
  }

  noticesFor(from: Day, to: Day): readonly string[] {
    const concerned = (notice: CalendarNotice) =>
      String(notice.year) >= from.slice(0, 4) && String(notice.year) <= to.slice(0, 4);
    return this.notices.filter(concerned).map((notice) => notice.reference);
  }

  private arrange(notice: CalendarNotice): void {
    for (const day of notice.plain ?? []) this.arranged.delete(parseDay(day));
    for (const { name, from, to } of notice.holidays) {
      for (let day = parseDay(from); day <= parseDay(to); day += 1) {
        this.arranged.set(day, { kind: 'holiday', name, notice: notice.reference });
      }
    }
    for (const { day, name } of notice.makeUp) {
      this.arranged.set(parseDay(day), { kind: 'make-up', name, notice: notice.reference });
    }
  }

  private works(day: DayNumber): boolean {
    const arrangement = this.arranged.get(day);
    return arrangement ? arrangement.kind === 'make-up' : isWeekday(day);
  }

  /** Working days up to and including a day, counted from a fixed origin; only differences mean something. */
  private workingUpTo(day: DayNumber): number {
    return weekdaysBefore(day + 1) + (this.sums[countUpTo(this.changed, day) - 1] ?? 0);
  }

  private nthAfter(start: DayNumber, count: number): DayNumber {
    const target = this.workingUpTo(start) + count;
    let low = start + 1;
    let high = start + count * 3 + 60;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.workingUpTo(middle) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private nthBefore(start: DayNumber, count: number): DayNumber {
    const target = this.workingUpTo(start - 1) - count + 1;
    let low = start - count * 3 - 60;
    let high = start - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.workingUpTo(middle) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private count(start: DayNumber, due: DayNumber): Count {
    const days: CalendarDay[] = [];
    for (let day = start + 1; day <= due; day += 1) days.push(this.describeNumber(day));
    return {
      dueDay: formatDay(due),
      dueAt: endOf(due),
      days,
      provisional: days.some((day) => day.provisional),
      version: this.version,
    };
  }

  private describeNumber(number: DayNumber): CalendarDay {
    const day = formatDay(number);
    const arrangement = this.arranged.get(number);
    const provisional = !arrangement && !this.noticed.has(Number(day.slice(0, 4)));
    const plain = isWeekday(number) ? 'workday' : 'weekend';
    return {
      day,
      working: this.works(number),
      kind: arrangement?.kind ?? plain,
      name: arrangement?.name ?? '',
      provisional,
      notice: arrangement?.notice ?? '',
    };
  }
}

function isWeekday(day: DayNumber): boolean {
  return weekdayOf(day) < 5;
}

function checkCount(count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > MAX_COUNT) {
    throw new RangeError(`expected a whole number of days from 0 to ${MAX_COUNT}, but got ${count}`);
  }
}

/** How many entries of an ascending list are not greater than `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
