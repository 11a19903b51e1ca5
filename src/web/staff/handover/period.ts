import { dayOf, type Iso, timeText } from '../../shared/dates/format.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A shift: two instants. */
export interface Period {
  readonly from: Iso;
  readonly to: Iso;
}

/** The last hours up to the end of the running minute, so that what was just written is within. */
export function lastHours(hours: number, now: Iso): Period {
  const end = Math.ceil((Date.parse(now) + 1) / MINUTE) * MINUTE;
  return { from: new Date(end - hours * HOUR).toISOString(), to: new Date(end).toISOString() };
}

/** Shanghai time as a `datetime-local` field holds it, wherever the browser is. */
export function toField(iso: Iso): string {
  return `${dayOf(iso)}T${timeText(iso)}`;
}

/** @returns the instant, or the one before when the field is not filled in */
export function fromField(value: string, before: Iso): Iso {
  const at = Date.parse(`${value}:00+08:00`);
  return Number.isNaN(at) ? before : new Date(at).toISOString();
}
