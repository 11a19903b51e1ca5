import { shanghaiDay } from '../../platform/calendar/index.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LENGTH = 86_400_000;

/** End (24:00 Asia/Shanghai, exclusive) of a day `YYYY-MM-DD`; null when it is no day of the calendar. */
export function endOfDay(day: string): Date | null {
  if (!DAY.test(day)) return null;
  const start = new Date(`${day}T00:00:00+08:00`);
  if (Number.isNaN(start.getTime()) || shanghaiDay(start) !== day) return null;
  return new Date(start.getTime() + DAY_LENGTH);
}
