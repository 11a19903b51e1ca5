import type { BSONRegExp, Value } from '../bson/bson.js';
import { classOf } from '../bson/types.js';
import { badValue, ServerError } from '../errors.js';

export function isRegex(value: Value): boolean {
  return classOf(value) === 'BSONRegExp';
}

/** A `$regex` (text or pattern) with its options as a JavaScript expression; only what both dialects share. */
export function toRegExp(pattern: Value, options?: Value): RegExp {
  const source = isRegex(pattern) ? (pattern as InstanceType<typeof BSONRegExp>).pattern : pattern;
  const own = isRegex(pattern) ? (pattern as InstanceType<typeof BSONRegExp>).options : '';
  if (typeof source !== 'string') throw badValue('$regex has to be a string');
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  return compiled(source, options ?? own);
}

function compiled(source: string, options: string): RegExp {
  for (const option of options) {
    if (!'imsu'.includes(option)) throw badValue(`regular expression option '${option}' is not carried`);
  }
  try {
    return new RegExp(source, [...new Set(`${options}u`)].join(''));
  } catch (fault) {
    throw new ServerError(51091, 'Location51091', `Regular expression is invalid: ${(fault as Error).message}`);
  }
}

/** The text every match must begin with; empty when there is none that is certain. */
export function literalPrefix(pattern: Value, options?: Value): string {
  const regex = toRegExp(pattern, options);
  if (regex.flags !== 'u' || regex.source.includes('|')) return '';
  const found = /^\^([\p{L}\p{N} _@:/-]+)(.?)/u.exec(regex.source);
  if (!found) return '';
  const [, text = '', next = ''] = found;
  return '*?{+'.includes(next) && next ? [...text].slice(0, -1).join('') : text;
}
