import { z } from 'zod';

const dutySchema = z.strictObject({
  id: z.string(),
  subtopic: z.string(),
  category: z.string(),
  lead: z.string(),
  assisting: z.array(z.string()),
  undertaker: z.string(),
  unconfirmed: z.boolean(),
  words: z.string(),
});

const dutiesSchema = z.strictObject({ version: z.string(), note: z.string(), duties: z.array(dutySchema).min(1) });

/** One row of the duty catalogue `rules/duties/duties.json`: unit ids of the directory. */
export type Duty = z.infer<typeof dutySchema>;

export function parseDuties(source: unknown): readonly Duty[] {
  return dutiesSchema.parse(source).duties;
}

/** 按责分办: the row of the category whose words the text uses most; the first row when it uses none. */
export function dutyFor(duties: readonly Duty[], category: string, text: string): Duty | null {
  const rows = duties.filter((duty) => duty.category === category);
  const counted = rows.map((duty) => ({ duty, count: wordsIn(text, duty.words) }));
  const best = counted.reduce<{ duty: Duty; count: number } | null>((a, b) => (a && a.count >= b.count ? a : b), null);
  if (best && (best.count > 0 || category !== OTHER)) return best.duty;
  return duties.findLast((duty) => duty.category === OTHER) ?? null;
}

const OTHER = '其他';

function wordsIn(text: string, words: string): number {
  return words.split('|').filter((word) => word !== '' && text.includes(word)).length;
}
