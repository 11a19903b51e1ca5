import { readdirSync, readFileSync } from 'node:fs';
import { createCalendar, readNotice } from '../../src/platform/calendar/index.js';
import { type ClockRecord, type Limit, readLimits, startClock } from '../../src/platform/clocks/index.js';

const root = new URL('../../rules/', import.meta.url);
export const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
export const notices = readdirSync(new URL('calendar/', root))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readNotice(read(`calendar/${name}`)));
export const calendar = createCalendar(notices);
export const limits = readLimits(read('limits.json'), read('supervision.json'));

export function limit(key: string): Limit {
  const found = limits.find((row) => row.key === key);
  if (!found) throw new Error(`no limit ${key}`);
  return found;
}

/** An instant of a Shanghai day, by default nine o'clock. */
export function at(day: string, time = '09:00'): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

export function start(key: string, day: string, options: { amount?: number; dueAt?: Date } = {}): ClockRecord {
  return startClock(limit(key), calendar, {
    id: 'c1',
    from: at(day),
    holder: 'centre',
    startedBy: 'receipt',
    ...options,
  });
}
