import { dayOf, type Iso, timeText } from '../../shared/dates/format.js';

/** An instant as a field for local time takes it: `2026-03-02T08:30`, Shanghai; empty stays empty. */
export function toField(instant: Iso): string {
  return instant === '' || Number.isNaN(Date.parse(instant)) ? '' : `${dayOf(instant)}T${timeText(instant)}`;
}

/** What such a field holds, as an instant; whoever fills it in means the time in Shanghai, wherever his browser is. */
export function fromField(local: string): Iso {
  return local === '' ? '' : `${local.slice(0, 16)}:00+08:00`;
}

/** On paper the year always stands: `2026-03-02 08:30`. */
export function stampText(instant: Iso): string {
  return toField(instant).replace('T', ' ');
}
