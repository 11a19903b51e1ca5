import type { Alert } from './duty-data.js';

/** The step-up that comes first; null when nobody waits. */
export function mostPressing(alerts: readonly Pick<Alert, 'next'>[]): NonNullable<Alert['next']> | null {
  const waiting = alerts.flatMap(({ next }) => (next === null ? [] : [next]));
  return waiting.sort((one, other) => Date.parse(one.at) - Date.parse(other.at))[0] ?? null;
}

/** `09:42` until then; `00:00` once it is past, until the server has told the next post. */
export function remainingText(at: string, now: string): string {
  const seconds = Math.max(0, Math.floor((Date.parse(at) - Date.parse(now)) / 1000));
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Those nobody has acknowledged stand above the others, each in the order of the server (newest first). */
export function mostUrgentFirst<A extends Pick<Alert, 'state'>>(alerts: readonly A[]): readonly A[] {
  const isWaiting = ({ state }: A) => Number(state === 'unacknowledged');
  return [...alerts].sort((one, other) => isWaiting(other) - isWaiting(one));
}
