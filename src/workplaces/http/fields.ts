import { z } from 'zod';

/** C0 and C1 controls except line break and tab; characters that turn the direction of text; lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/**
 * Text typed by people. Line ends become `\n`; control characters are refused (never silently dropped, so that what
 * is stored is what was sent); emoji and rare characters are welcome. Lengths count characters, not bytes.
 */
export function plainText(limits: { min?: number; max: number }) {
  const { min = 1, max } = limits;
  return z
    .string()
    .max(max * 2, `最多 ${max} 个字符`)
    .refine((text) => !UNSAFE.test(text), '含有不可见的控制字符，请删除后重试')
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .refine((text) => [...text].length <= max, `最多 ${max} 个字符`)
    .refine((text) => text.trim().length >= min, min === 1 ? '不能为空' : `至少 ${min} 个字符`)
    .meta({ maxLength: max, minLength: min });
}

/** A telephone number as people write it, folded to its digits without the country's code. @param refusal Chinese */
export function telephone(pattern: RegExp, refusal: string) {
  return z
    .string()
    .max(30)
    .transform((text) =>
      text
        .normalize('NFKC')
        .replace(/[\s-]/g, '')
        .replace(/^(?:\+|00)?86(?=1)/, ''),
    )
    .refine((digits) => pattern.test(digits), refusal)
    .meta({ maxLength: 30 });
}

/** An instant with its time zone, ISO 8601. */
export const instant = z.iso.datetime({ offset: true, error: '应为带时区的时刻，例如 2026-03-02T09:00:00+08:00' });

/** A Shanghai day, `YYYY-MM-DD`. */
export const day = z.iso.date('应为日期，例如 2026-03-02');

/** An identifier as this house makes them. */
export const identifier = z.string().regex(/^[\w:.-]{1,120}$/, '格式不正确');
