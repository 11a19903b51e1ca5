import type { Day } from './calendar.js';

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Days since 1970-01-01 in Shanghai; arithmetic on it never meets a time zone. */
export type DayNumber = number;

export function dayNumberOf(instant: Date): DayNumber {
  return Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS);
}

/** 24:00 Asia/Shanghai of a day, as an instant. */
export function endOf(day: DayNumber): Date {
  return new Date((day + 1) * DAY_MS - SHANGHAI_OFFSET_MS);
}

/** @throws RangeError when the text is not an existing day `YYYY-MM-DD` */
export function parseDay(day: Day): DayNumber {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(instant) || formatDay(instant / DAY_MS) !== day) {
    throw new RangeError(`expected a day YYYY-MM-DD, but got ${day}`);
  }
  return instant / DAY_MS;
}

export function formatDay(day: DayNumber): Day {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Monday 0 … Sunday 6 (1970-01-01 was a Thursday). */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Mondays to Fridays before a day, counted from an arbitrary fixed Monday. */
export function weekdaysBefore(day: DayNumber): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}
