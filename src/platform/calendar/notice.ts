import { z } from 'zod';
import type { Day } from './calendar.js';
import { parseDay } from './day-number.js';

/** Longest arrangement in days: no holiday of a year is longer. */
const MAX_SPAN = 60;

const day = z
  .string()
  .refine((text) => isDay(text), '应为存在的日期 YYYY-MM-DD')
  .transform((text): Day => text);
const span = z
  .strictObject({ name: z.string().min(1), from: day, to: day })
  .refine(({ from, to }) => from <= to, '放假起始日晚于结束日')
  .refine(
    ({ from, to }) => !isDay(from) || !isDay(to) || parseDay(to) - parseDay(from) < MAX_SPAN,
    `放假超过 ${MAX_SPAN} 天`,
  );

const noticeSchema = z
  .strictObject({
    year: z.number().int().min(1949).max(9999),
    reference: z.string().min(1),
    issued: day,
    title: z.string().min(1),
    holidays: z.array(span).max(60),
    makeUp: z.array(z.strictObject({ day, name: z.string().min(1) })).max(60),
    plain: z.array(day).max(60).optional(),
  })
  .refine(concernsItsYear, '所安排的日期不在通知的年度或其前后一年');

/** A holiday may begin in the old year and end in the new one. */
function concernsItsYear(notice: Arranged): boolean {
  const spans = notice.holidays.flatMap(({ from, to }) => [from, to]);
  const days = [...spans, ...notice.makeUp.map(({ day }) => day), ...(notice.plain ?? [])];
  return days.every((day) => Math.abs(Number(day.slice(0, 4)) - notice.year) <= 1);
}

interface Arranged {
  readonly year: number;
  readonly holidays: readonly { readonly from: Day; readonly to: Day }[];
  readonly makeUp: readonly { readonly day: Day }[];
  readonly plain?: readonly Day[] | undefined;
}

/** One holiday notice of the State Council: a file of `rules/calendar/`. */
export type CalendarNotice = z.infer<typeof noticeSchema>;

/** @throws z.ZodError when the data is no notice */
export function readNotice(source: unknown): CalendarNotice {
  return noticeSchema.parse(source);
}

function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}
