import { readFileSync } from 'node:fs';
import { z } from 'zod';

const line = z.looseObject({
  n: z.union([z.number(), z.string()]),
  date: z.string().default(''),
  place: z.string().default(''),
  text: z.string(),
});

/** One letter of the input; `date` is data only, `place` is `省|市|县|乡镇|村` with parts that may be empty. */
export type Letter = z.infer<typeof line>;

/** Reads a file of letters, one JSON object a line. @throws Error naming every faulty line */
export function readLetters(path: string): readonly Letter[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const read = lines.map((text, index) => ({ number: index + 1, text: text.trim() })).filter(({ text }) => text !== '');
  const faults: string[] = [];
  const letters = read.flatMap(({ number, text }) => {
    const parsed = line.safeParse(jsonOf(text));
    if (!parsed.success) faults.push(`第 ${number} 行：${z.prettifyError(parsed.error)}`);
    return parsed.success ? [parsed.data] : [];
  });
  if (faults.length > 0) throw new Error(`信件文件有误：\n${faults.join('\n')}`);
  return letters;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The structured place of the submission form. */
export function placeOf({ place }: Letter): Record<string, string> {
  const [province, city, county, township, village] = place.split('|').map((part) => part.trim());
  const parts = { province, city, county, township, village };
  return Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
