import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exportPolicy,
  importFirstPolicy,
  importPolicy,
  isLive,
  type PolicyTree,
  readPolicyFolder,
  writePolicyFolder,
} from '../../src/platform/policy/index.js';
import { author, ReleaseBench, START } from './release-bench.js';
import { NOTICE, samplePolicy, TEXTS } from './sample-policy.js';

let bench: ReleaseBench;
beforeAll(async () => {
  bench = await ReleaseBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

describe('between folder and database', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuijing-policy-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('imports, exports and imports again without a difference', async () => {
    const releases = await bench.releases();
    await writePolicyFolder(folder, samplePolicy());
    expect((await importFirstPolicy(releases, author, folder, START)).ok).toBe(true);

    const target = join(folder, 'copy');
    expect(await exportPolicy(releases, target)).toEqual({ release: 1, leftOver: [] });
    const copied = await readPolicyFolder(target);
    for (const [path, bytes] of samplePolicy())
      expect(Buffer.from(copied.get(path) ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(await importPolicy(releases, author, target, { note: '再次', effectiveAt: START })).toMatchObject({
      refusal: { code: 'policy.nothing-changed' },
    });
  });

  it('imports on first start only, also when two hosts start at once', async () => {
    await writePolicyFolder(folder, samplePolicy());
    const hosts = await Promise.all([bench.releases(), bench.releases()]);
    const outcomes = await Promise.all(hosts.map((host) => importFirstPolicy(host, author, folder, START)));

    expect(outcomes).toMatchObject([
      { ok: true, value: { number: 1 } },
      { ok: true, value: { number: 1 } },
    ]);
    writeFileSync(join(folder, 'rules/new.json'), '{}');
    expect(await importFirstPolicy(await bench.releases(), author, folder, START)).toMatchObject({
      value: { number: 1 },
    });
  });

  it('leaves hidden files out and names files an export does not cover', async () => {
    const releases = await bench.publishedFirst();
    await writePolicyFolder(folder, samplePolicy({ 'rules/extra.json': {} }));
    writeFileSync(join(folder, 'rules/.hidden'), 'x');

    expect((await readPolicyFolder(folder)).has('rules/.hidden')).toBe(false);
    expect((await exportPolicy(releases, folder)).leftOver).toEqual(['rules/extra.json']);
  });

  it('writes nothing outside the folder', async () => {
    const tree: PolicyTree = new Map([['rules/../../outside.json', new Uint8Array()]]);
    await expect(writePolicyFolder(folder, tree)).rejects.toThrow('路径');
  });
});

describe('live data', () => {
  it.each([
    ['rules/calendar/2020.json', true],
    ['rules/texts/acceptance.json', true],
    ['rules/duties/duties.json', true],
    ['rules/scope/rules.json', false],
    ['rules/limits.json', false],
    ['processes/emergency/emergency.bpmn', false],
  ])('%s: %s', (path, live) => {
    expect(isLive(path)).toBe(live);
  });

  it('is the same object as long as its content is', async () => {
    const releases = await bench.publishedFirst();
    const before = releases.live().data(NOTICE);
    await bench.publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(releases.live().release).toBe(2);
    expect(releases.live().data(NOTICE)).toBe(before);
    expect(releases.live().paths('rules/calendar/')).toEqual([NOTICE]);
  });
});
