import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => join('src', path));

const CODE = /\brefuse\(\s*'([^']+)'/g;

async function catalogue(): Promise<Set<string>> {
  const files = sources.filter((path) => path.endsWith('messages.zh.ts'));
  const modules = await Promise.all(files.map((path) => import(resolve(path)) as Promise<{ messages: object }>));
  return new Set(modules.flatMap((module) => Object.keys(module.messages)));
}

function usedCodes(text: string): string[] {
  return [...text.matchAll(CODE)].map((match) => match[1] ?? '');
}

describe('refusals', () => {
  it('each have a Chinese text in a catalogue', async () => {
    const known = await catalogue();
    const used = sources.flatMap((path) => usedCodes(readFileSync(path, 'utf8')));
    expect(used.length).toBeGreaterThan(0);
    expect([...new Set(used)].filter((code) => !known.has(code))).toEqual([]);
  });

  it('are found by this test when one has none', async () => {
    const known = await catalogue();
    expect(usedCodes("return refuse('no.such-code', {});").filter((code) => !known.has(code))).toEqual([
      'no.such-code',
    ]);
  });
});
