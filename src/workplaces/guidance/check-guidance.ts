import { z } from 'zod';
import { authoritiesFile, deskFile, portalFile } from './files.js';

const ABOUT_PATH = 'rules/texts/portal.json';
const LIMITS_PATH = 'rules/limits.json';
const categories = z.looseObject({ categories: z.array(z.string()) });
const limits = z.array(z.looseObject({ key: z.string() }));

/**
 * Words that point to what the release does not have would send people astray.
 * @param read another file of the same release, parsed
 * @throws Error naming the first thing that does not fit
 */
export function checkPortalGuidance(data: unknown, read: (path: string) => unknown): void {
  const file = portalFile.parse(data);
  const known = new Set(limits.parse(read(LIMITS_PATH)).map(({ key }) => key));
  const keys = [...file.steps, ...file.limits].map(({ key }) => key);
  for (const key of [...keys, ...Object.keys(file.clockTitles)]) expectKnown(known, key, '期限');
  const codes = new Set(
    authoritiesFile.parse(read('rules/scope/authorities.json')).authorities.map(({ code }) => code),
  );
  for (const { code } of file.elsewhere) expectKnown(codes, code, '其他渠道');
  const names = new Set(categories.parse(read(ABOUT_PATH)).categories);
  for (const { name } of file.categories) expectKnown(names, name, '类别');
}

/** Each outcome once, each on a digit of its own. @throws Error otherwise */
export function checkDeskScript(data: unknown): void {
  const { outcomes } = deskFile.parse(data);
  for (const part of ['key', 'digit'] as const) {
    if (new Set(outcomes.map((outcome) => outcome[part])).size < outcomes.length)
      throw new Error('通话结果的代码和数字键不能重复');
  }
}

function expectKnown(known: ReadonlySet<string>, name: string, what: string): void {
  if (!known.has(name)) throw new Error(`${what}“${name}”不在本规则版本中`);
}
