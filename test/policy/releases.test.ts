import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDecisions } from '../../src/platform/decisions/index.js';
import { createProcessEngine } from '../../src/platform/engine/index.js';
import { type Actor, MovableClock, type Outcome } from '../../src/platform/kernel/index.js';
import {
  differingPaths,
  exportPolicy,
  importFirstPolicy,
  importPolicy,
  isLive,
  liveCalendar,
  openPolicyReleases,
  type PolicyReleases,
  type PolicyTree,
  type Release,
  readPolicyFolder,
  writePolicyFolder,
} from '../../src/platform/policy/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { FORM, NOTICE, RULES, repositoryFile, ruleSet, samplePolicy, TEXTS } from './sample-policy.js';

const engine = createProcessEngine();
const decisions = createDecisions();
const author: Actor = { id: 'designer', name: '演示·流程设计员', kind: 'staff', roles: ['designer'], unit: 'centre' };
const START = new Date('2026-03-02T01:00:00Z');

let database: TestDatabase;
let clock: MovableClock;

function open(secondPerson = false): Promise<PolicyReleases> {
  const names = () => ({ services: new Set<string>(), roles: new Set(['clerk']) });
  return openPolicyReleases({ connection: database.connection, engine, decisions, clock, names, secondPerson });
}

async function publish(
  releases: PolicyReleases,
  base: number,
  tree: PolicyTree,
  effectiveAt = clock.now(),
  approver?: string,
): Promise<Outcome<Release>> {
  return releases.publish(author, {
    base,
    tree,
    note: '测试',
    effectiveAt,
    ...(approver !== undefined && { approver }),
  });
}

async function publishedFirst(): Promise<PolicyReleases> {
  const releases = await open();
  expect(await publish(releases, 0, samplePolicy())).toMatchObject({ ok: true, value: { number: 1, base: 0 } });
  return releases;
}

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  clock = new MovableClock(START);
  await database.connection.collection('releases').deleteMany({});
  await database.connection.collection('policy_blobs').deleteMany({});
});

describe('publishing', () => {
  it('makes an immutable, numbered release that comes back byte for byte', async () => {
    const releases = await publishedFirst();
    const tree = await releases.tree(1);

    expect([...tree.keys()].sort()).toEqual([...samplePolicy().keys()].sort());
    for (const [path, bytes] of samplePolicy())
      expect(Buffer.from(tree.get(path) ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect((await releases.list({ limit: 10 }))[0]).toMatchObject({
      number: 1,
      author: 'designer',
      approver: null,
      publishedAt: START,
    });
  });

  it('stores again only what changed', async () => {
    const releases = await publishedFirst();
    const blobs = database.connection.collection('policy_blobs');
    const before = await blobs.countDocuments();
    await publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(await blobs.countDocuments()).toBe(before + 1);
    expect((await releases.list({ limit: 10 })).map((release) => release.number)).toEqual([2, 1]);
    expect((await releases.list({ before: 2, limit: 10 })).map((release) => release.number)).toEqual([1]);
  });

  it('refuses a draft whose base is not the newest, naming what changed since', async () => {
    const releases = await publishedFirst();
    await publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(await publish(releases, 1, samplePolicy({ [RULES]: ruleSet({ title: '缓急' }) }))).toEqual({
      ok: false,
      refusal: { code: 'policy.base-not-newest', params: { base: 1, newest: 2, paths: [TEXTS] } },
    });
  });

  it('lets one of two publishers through when they race, whatever host they are on', async () => {
    await publishedFirst();
    const hosts = await Promise.all([open(), open(), open()]);
    const outcomes = await Promise.all(
      hosts.map((host, at) => publish(host, 1, samplePolicy({ [TEXTS]: { greeting: `${at}` } }))),
    );

    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]));
    expect(refusals).toEqual(['policy.base-not-newest', 'policy.base-not-newest']);
  });

  it('refuses an unsound tree, an empty note and one without changes', async () => {
    const releases = await publishedFirst();
    const unsound = await publish(
      releases,
      1,
      samplePolicy({ [FORM]: { type: 'default', id: 'a', components: [{ type: 'html' }] } }),
    );

    expect(unsound).toMatchObject({ ok: false, refusal: { code: 'policy.problems', params: { count: 1 } } });
    expect(await publish(releases, 1, samplePolicy())).toMatchObject({ refusal: { code: 'policy.nothing-changed' } });
    const silent = { base: 1, tree: samplePolicy({ [TEXTS]: {} }), note: ' ', effectiveAt: START };
    expect(await releases.publish(author, silent)).toMatchObject({ refusal: { code: 'policy.note-missing' } });
  });

  it('needs a second person where the setting says so, but not for the first release', async () => {
    const releases = await open(true);
    const changed = samplePolicy({ [TEXTS]: { greeting: '你好' } });
    expect((await publish(releases, 0, samplePolicy())).ok).toBe(true);

    expect(await publish(releases, 1, changed)).toMatchObject({ refusal: { code: 'policy.same-person' } });
    expect(await publish(releases, 1, changed, START, 'designer')).toMatchObject({
      refusal: { code: 'policy.same-person' },
    });
    expect(await publish(releases, 1, changed, START, 'designer2')).toMatchObject({
      ok: true,
      value: { approver: 'designer2' },
    });
  });

  it('publishes an older release again as the newest', async () => {
    const releases = await publishedFirst();
    await publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));
    const back = await releases.rollBack(author, 1, '恢复');

    expect(back).toMatchObject({ ok: true, value: { number: 3, base: 2 } });
    const [third, , first] = await releases.list({ limit: 3 });
    expect(differingPaths(third?.files ?? {}, first?.files ?? {})).toEqual([]);
    expect(await releases.rollBack(author, 9, '恢复')).toMatchObject({ refusal: { code: 'policy.unknown-release' } });
  });
});

describe('the release in force', () => {
  it('changes at its effective date, never backwards', async () => {
    const releases = await publishedFirst();
    const later = new Date('2026-04-01T00:00:00Z');
    await publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '四月' } }), later);

    expect(await releases.inForceAt(START)).toBe(1);
    expect(await releases.inForceAt(new Date(later.getTime() - 1))).toBe(1);
    expect(await releases.inForceAt(later)).toBe(2);
    expect(await releases.inForceAt(new Date('2020-01-01'))).toBe(1);
  });

  it('never takes effect before it was published', async () => {
    const releases = await publishedFirst();
    const published = await publish(releases, 1, samplePolicy({ [TEXTS]: {} }), new Date('2020-01-01'));

    expect(published).toMatchObject({ ok: true, value: { effectiveAt: START } });
  });

  it('is learned by other hosts', async () => {
    const releases = await publishedFirst();
    const other = await open();
    await publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(await other.inForceAt(START)).toBe(2);
    expect(other.live().data(TEXTS)).toEqual({ greeting: '你好' });
  });
});

describe('a compiled release', () => {
  it('answers diagrams, rules, forms, limits and data, compiled once', async () => {
    const releases = await publishedFirst();
    const policy = await releases.compiled(1);

    expect(policy.model('letter').elements.get('write')?.form).toBe('answer');
    expect((await decisions.decide(policy.rules('urgency'), { days: 3 })).outcome).toBe('urgent');
    expect(policy.form('answer')).toMatchObject({ id: 'answer' });
    expect(policy.limit('answer').ladder?.overdue).toHaveLength(4);
    expect(await releases.compiled(1)).toBe(policy);
  });

  it('says what it lacks', async () => {
    const releases = await publishedFirst();
    const policy = await releases.compiled(1);

    expect(() => policy.model('toString')).toThrow('process toString in release 1');
    expect(() => policy.limit('nothing')).toThrow('limit nothing');
    expect(() => policy.data('rules/none.json')).toThrow('rules/none.json');
    await expect(releases.compiled(7)).rejects.toThrow('release 7');
    await expect(releases.tree(7)).rejects.toThrow('release 7');
  });

  it('keeps pinned files, while live ones follow the release in force', async () => {
    const releases = await publishedFirst();
    const pinned = await releases.compiled(1);
    const later = new Date('2026-04-01T00:00:00Z');
    await publish(
      releases,
      1,
      samplePolicy({ [TEXTS]: { greeting: '四月' }, [RULES]: ruleSet({ title: '新' }) }),
      later,
    );

    expect(pinned.data(TEXTS)).toEqual({ greeting: '您好' });
    clock.moveTo(later);
    expect(pinned.data(TEXTS)).toEqual({ greeting: '四月' });
    expect(releases.live().release).toBe(2);
    expect(pinned.data(RULES)).toMatchObject({ title: '轻重缓急' });
  });

  it('brings a new calendar notice to clocks without a restart', async () => {
    const releases = await publishedFirst();
    const calendar = liveCalendar(releases);
    const due = () => calendar.addWorkingDays(new Date('2020-01-23T01:00:00Z'), 2).dueDay;
    const extension = 'rules/calendar/2020-spring-festival.json';

    expect(due()).toBe('2020-02-01');
    const before = calendar.version;
    await publish(releases, 1, samplePolicy({ [extension]: repositoryFile(extension) }));
    expect(due()).toBe('2020-02-04');
    expect(calendar.version).not.toBe(before);
  });

  it('names content that was damaged in the database', async () => {
    const releases = await publishedFirst();
    const [release] = await releases.list({ limit: 1 });
    await database.connection
      .collection<{ _id: string; content: Buffer }>('policy_blobs')
      .updateOne({ _id: release?.files[RULES] ?? '' }, { $set: { content: Buffer.from('{}') } });

    await expect((await open()).compiled(1)).rejects.toThrow('missing or damaged');
  });
});

describe('between folder and database', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuijing-policy-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('imports, exports and imports again without a difference', async () => {
    const releases = await open();
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
    const hosts = await Promise.all([open(), open()]);
    const outcomes = await Promise.all(hosts.map((host) => importFirstPolicy(host, author, folder, START)));

    expect(outcomes).toMatchObject([
      { ok: true, value: { number: 1 } },
      { ok: true, value: { number: 1 } },
    ]);
    writeFileSync(join(folder, 'rules/new.json'), '{}');
    expect(await importFirstPolicy(await open(), author, folder, START)).toMatchObject({ value: { number: 1 } });
  });

  it('leaves hidden files out and names files an export does not cover', async () => {
    const releases = await publishedFirst();
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
    const releases = await publishedFirst();
    const before = releases.live().data(NOTICE);
    await publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(releases.live().release).toBe(2);
    expect(releases.live().data(NOTICE)).toBe(before);
    expect(releases.live().paths('rules/calendar/')).toEqual([NOTICE]);
  });
});
