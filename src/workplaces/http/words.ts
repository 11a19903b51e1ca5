import { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '对象',
  record: '对象',
  date: '日期',
  null: '空值',
};

/** Chinese words for what a schema found wrong; the value itself is never repeated. */
function say(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '必填' : `应为${KINDS[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `有未知的字段：${issue.keys.slice(0, 5).map(shorten).join('、')}`;
    case 'too_big':
      return bound(issue.origin, issue.maximum, '最多');
    case 'too_small':
      return bound(issue.origin, issue.minimum, '至少');
    case 'invalid_value':
      return `应为以下之一：${issue.values.map(String).join('、')}`;
    case 'invalid_format':
      return '格式不正确';
    case 'invalid_union':
      return '不符合任何一种允许的写法';
    default:
      return undefined;
  }
}

function bound(origin: string, limit: number | bigint, word: string): string {
  if (origin === 'string') return `${word} ${limit} 个字符`;
  if (origin === 'array') return `${word} ${limit} 项`;
  return `${word}为 ${limit}`;
}

/** A hostile field name must neither fill the answer nor reach a terminal. */
function shorten(key: string): string {
  return JSON.stringify(key.slice(0, 40));
}

/** Makes every schema of this process speak Chinese. */
export function speakChinese(): void {
  z.config({ customError: say });
}
