import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PARTS = 5;

const line = z.looseObject(
  {
    n: z.union([z.number(), z.string()], '缺少编号 n（数字或文字）'),
    date: z.string('date 应为文字').default(''),
    place: z
      .string('place 应为文字')
      .refine((place) => place.split('|').length <= PARTS, 'place 最多五段：省|市|县|乡镇|村')
      .default(''),
    text: z.string('缺少正文 text').trim().min(1, '正文 text 为空'),
  },
  '不是 JSON 对象',
);

/** One letter of the input; `date` is data only, `place` is `省|市|县|乡镇|村` with parts that may be empty. */
export type Letter = z.infer<typeof line>;

/** Reads a file of letters, one JSON object a line. @throws Error naming every faulty line */
export function readLetters(path: string): readonly Letter[] {
  const lines = contentOf(path).split('\n');
  const read = lines.map((text, index) => ({ number: index + 1, text: text.trim() })).filter(({ text }) => text !== '');
  const faults: string[] = [];
  const letters = read.flatMap(({ number, text }) => {
    const parsed = line.safeParse(jsonOf(text));
    if (!parsed.success)
      faults.push(`第 ${number} 行：${parsed.error.issues.map(({ message }) => message).join('；')}`);
    return parsed.success ? [parsed.data] : [];
  });
  if (letters.length === 0 && faults.length === 0) throw new Error(`${path} 中没有信件`);
  if (faults.length > 0) throw new Error(`信件文件有误：\n${faults.join('\n')}`);
  return letters;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`读不了文件：${path}`);
  }
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
