import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseSettings, type Settings } from '../../src/settings/index.js';
import { isNewDemo, prepareDemo } from '../../src/wiring/demo-cases.js';

const ROOT = resolve('.');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuijing-first-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (variables: Record<string, string> = {}): Settings =>
  parseSettings({ DATA_DIR: join(folder, 'data'), PORT: '0', ...variables });

describe('the first start of a demo', () => {
  it('is one without a database, a clock of its own or a MongoDB; production never is', () => {
    expect(isNewDemo(settings())).toBe(true);
    expect(isNewDemo(settings({ CLOCK: '2026-03-02T09:00:00+08:00' }))).toBe(false);
    expect(isNewDemo(settings({ MONGODB_URI: 'mongodb://127.0.0.1:1/x' }))).toBe(false);
  });

  it('leaves cases in the database, so that the next start makes none', async () => {
    const short = { from: 4, waves: [4, 0] };
    expect(await prepareDemo(settings(), ROOT, short)).toBe(4);
    expect(isNewDemo(settings())).toBe(false);
  }, 300_000);

  it('says what went wrong, having closed its host: the start itself goes on', async () => {
    await expect(prepareDemo(settings(), join(folder, 'nowhere'), { from: 0, waves: [0] })).rejects.toThrow(
      'people.json',
    );
    expect(isNewDemo(settings())).toBe(false);
  }, 300_000);
});
