const DURATION = /^(-)?P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = 86_400_000;
/** Local days are those of Shanghai, eight hours ahead of UTC all year. */
const LOCAL_OFFSET = 8 * 3_600_000;

/**
 * An instant moved by an ISO-8601 duration. Years and months are counted on the local calendar and stop at the last day
 * of a shorter month; the rest is exact. Undefined when the text is no duration or the result is no date.
 */
export function addDuration(from: Date, text: string): Date | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const sign = match[1] ? -1 : 1;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const exact =
    ((weeks ?? 0) * 7 + (days ?? 0)) * DAY +
    (hours ?? 0) * 3_600_000 +
    (minutes ?? 0) * 60_000 +
    (seconds ?? 0) * 1_000;
  return valid(addMonths(from, sign * ((years ?? 0) * 12 + (months ?? 0))).getTime() + sign * exact);
}

/** An ISO-8601 instant with its zone; undefined when it is not one. */
export function parseInstant(text: string): Date | undefined {
  return INSTANT.test(text) ? valid(Date.parse(text)) : undefined;
}

function addMonths(from: Date, months: number): Date {
  const local = new Date(from.getTime() + LOCAL_OFFSET);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
  local.setUTCDate(Math.min(day, lastDay));
  return new Date(local.getTime() - LOCAL_OFFSET);
}

function valid(time: number): Date | undefined {
  return Number.isNaN(new Date(time).getTime()) ? undefined : new Date(time);
}
