import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'src/web/staff';

/** Every page of the staff app, as addresses below `/work`; those about a case once for each case. */
export function pagesOf(numbers: readonly string[]): readonly string[] {
  const ofCases = numbers.flatMap((number) => [
    `/cases/${number}`,
    `/cases/${number}/supervision-sheet`,
    `/tasks?number=${number}&scope=unit`,
  ]);
  return [
    '/tasks',
    '/tasks?scope=unit&sort=newest',
    '/tasks/notices',
    '/tasks/handover',
    '/tasks/covers',
    '/tasks/registers',
    '/tasks/deliveries',
    '/cases',
    `/cases?q=${encodeURIComponent('抽沙船')}`,
    ...ofCases,
    '/desk',
    '/duty',
    ...numbers.map((number) => `/duty/sheets/${number}`),
    '/operations',
    '/operations/incidents',
    '/operations/held',
    '/operations/unknown',
    '/operations/quarantine',
    '/nowhere',
  ];
}

/** The words of every route in the source: what the list of pages must reach. */
export function routeWords(): readonly string[] {
  const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const paths = sources.flatMap((name) =>
    [...readFileSync(join(SOURCE, name), 'utf8').matchAll(/<Route\s[^>]*?path="([^"]+)"/g)].map((found) => found[1]),
  );
  const words = paths.flatMap((path = '') => path.split('/'));
  return [...new Set(words.filter((word) => /^[a-z-]+$/.test(word)))];
}
