import { shanghaiDay } from '../../platform/calendar/index.js';

const DAY_MS = 86_400_000;
/** Days back in which a number known by its last digits is looked for. */
const DAYS_BACK = 400;
const FULL = /^JB\d{8}-/;

/**
 * Numbers somebody may mean: the one he wrote in full, or each that can end in these six digits, one a day of receipt.
 * A list to look up by key, so that nothing is searched through.
 */
export function numbersLike(asked: string, now: Date): readonly string[] {
  const number = asked.toUpperCase();
  if (FULL.test(number)) return [number];
  return Array.from({ length: DAYS_BACK + 1 }, (_, back) => {
    const day = shanghaiDay(new Date(now.getTime() - back * DAY_MS));
    return `JB${day.replaceAll('-', '')}-${number}`;
  });
}
