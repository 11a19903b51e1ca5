import { z } from 'zod';

const DAY_MS = 86_400_000;

/** From midnight to midnight in Shanghai. @param day `YYYY-MM-DD` */
export function dayRange(day: string): { readonly from: Date; readonly until: Date } {
  const from = new Date(`${day}T00:00:00+08:00`);
  return { from, until: new Date(from.getTime() + DAY_MS) };
}

/** Position in a list ordered by instant and id. */
export const timeMark = z.tuple([z.iso.datetime(), z.string().max(200)]);
