import type { Day } from './calendar.js';
import { dayNumberOf, formatDay } from './day-number.js';

/** The Shanghai day an instant belongs to, `YYYY-MM-DD`, whatever the time zone of the host. */
export function shanghaiDay(instant: Date): Day {
  return formatDay(dayNumberOf(instant));
}

/** The last Shanghai day a limit leaves: a due instant is 24:00 of it, exclusive. */
export function lastShanghaiDay(dueAt: Date): Day {
  return shanghaiDay(new Date(dueAt.getTime() - 1));
}
