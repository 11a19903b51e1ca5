import { z } from 'zod';

const LABELS = [
  '河湖突出问题',
  '农村饮水问题',
  '水利工程建设及运行管理问题',
  '水资源管理及节约用水问题',
  '水土保持问题',
  '水库移民问题',
  '水旱灾害防御问题',
  '水利部行政审批问题',
  '其他',
];

const letterSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  n: z.union([z.string(), z.number()]).optional(),
  text: z.string().max(20_000, '正文超过20000字'),
  place: z.string().max(500).optional(),
  scope: z
    .string()
    .refine((scope) => LABELS.includes(scope) || scope.startsWith('OUT:'), '不是八类名称、其他或 OUT: 代码')
    .optional(),
});

export interface LabelledLetter {
  readonly id: string | number;
  readonly text: string;
  readonly place: string;
  readonly scope?: string;
}

export interface BadLine {
  readonly line: number;
  readonly message: string;
}

/** One JSON object per line; a bad line is reported with its number and the others are still read. */
export function readLetters(content: string): { letters: LabelledLetter[]; bad: BadLine[] } {
  const letters: LabelledLetter[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of content.split('\n').entries()) {
    const text = raw.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    const letter = readLine(text, index + 1);
    if ('message' in letter) bad.push(letter);
    else letters.push(letter);
  }
  return { letters, bad };
}

function readLine(text: string, line: number): LabelledLetter | BadLine {
  const json = parse(text);
  if (json === undefined) return { line, message: '不是合法的 JSON' };
  const parsed = letterSchema.safeParse(json);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || '整行'}:${issue.message}`);
    return { line, message: issues.join(';') };
  }
  const { id, n, place = '', scope } = parsed.data;
  return { id: id ?? n ?? line, text: parsed.data.text, place, ...(scope === undefined ? {} : { scope }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
