import { z } from 'zod';
import type { Day } from './calendar.js';
import { parseDay } from './day-number.js';

const day = z
  .string()
  .refine((text) => isDay(text), '应为存在的日期 YYYY-MM-DD')
  .transform((text): Day => text);
const span = z
  .strictObject({ name: z.string().min(1), from: day, to: day })
  .refine(({ from, to }) => from <= to, '放假起始日晚于结束日');

const noticeSchema = z.strictObject({
  year: z.number().int().min(1949).max(9999),
  reference: z.string().min(1),
  issued: day,
  title: z.string().min(1),
  holidays: z.array(span).max(60),
  makeUp: z.array(z.strictObject({ day, name: z.string().min(1) })).max(60),
  plain: z.array(day).max(60).optional(),
});

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
