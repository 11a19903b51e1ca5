import { differingPaths, liveCalendar } from '../../src/platform/policy/index.js';
import { author, decisions, ReleaseBench, START } from './release-bench.js';
import { FORM, RULES, repositoryFile, ruleSet, samplePolicy, TEXTS } from './sample-policy.js';

let bench: ReleaseBench;
beforeAll(async () => {
  bench = await ReleaseBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

describe('publishing', () => {
  it('makes an immutable, numbered release that comes back byte for byte', async () => {
    const releases = await bench.publishedFirst();
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
    const releases = await bench.publishedFirst();
    const blobs = bench.database.connection.collection('policy_blobs');
    const before = await blobs.countDocuments();
    await bench.publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(await blobs.countDocuments()).toBe(before + 1);
    expect((await releases.list({ limit: 10 })).map((release) => release.number)).toEqual([2, 1]);
    expect((await releases.list({ before: 2, limit: 10 })).map((release) => release.number)).toEqual([1]);
  });

  it('refuses a draft whose base is not the newest, naming what changed since', async () => {
    const releases = await bench.publishedFirst();
    await bench.publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(await bench.publish(releases, 1, samplePolicy({ [RULES]: ruleSet({ title: '缓急' }) }))).toEqual({
      ok: false,
      refusal: { code: 'policy.base-not-newest', params: { base: 1, newest: 2, paths: [TEXTS] } },
    });
  });

  it('lets one of two publishers through when they race, whatever host they are on', async () => {
    await bench.publishedFirst();
    const hosts = await Promise.all([bench.releases(), bench.releases(), bench.releases()]);
    const outcomes = await Promise.all(
      hosts.map((host, at) => bench.publish(host, 1, samplePolicy({ [TEXTS]: { greeting: `${at}` } }))),
    );

    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]));
    expect(refusals).toEqual(['policy.base-not-newest', 'policy.base-not-newest']);
  });

  it('refuses an unsound tree, an empty note and one without changes', async () => {
    const releases = await bench.publishedFirst();
    const unsound = await bench.publish(
      releases,
      1,
      samplePolicy({ [FORM]: { type: 'default', id: 'a', components: [{ type: 'html' }] } }),
    );

    expect(unsound).toMatchObject({ ok: false, refusal: { code: 'policy.problems', params: { count: 1 } } });
    expect(await bench.publish(releases, 1, samplePolicy())).toMatchObject({
      refusal: { code: 'policy.nothing-changed' },
    });
    const silent = { base: 1, tree: samplePolicy({ [TEXTS]: {} }), note: ' ', effectiveAt: START };
    expect(await releases.publish(author, silent)).toMatchObject({ refusal: { code: 'policy.note-missing' } });
  });

  it('needs a second person where the setting says so, but not for the first release', async () => {
    const releases = await bench.releases(true);
    const changed = samplePolicy({ [TEXTS]: { greeting: '你好' } });
    expect((await bench.publish(releases, 0, samplePolicy())).ok).toBe(true);

    expect(await bench.publish(releases, 1, changed)).toMatchObject({ refusal: { code: 'policy.same-person' } });
    expect(await bench.publish(releases, 1, changed, START, 'designer')).toMatchObject({
      refusal: { code: 'policy.same-person' },
    });
    expect(await bench.publish(releases, 1, changed, START, 'designer2')).toMatchObject({
      ok: true,
      value: { approver: 'designer2' },
    });
  });

  it('publishes an older release again as the newest', async () => {
    const releases = await bench.publishedFirst();
    await bench.publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));
    const back = await releases.rollBack(author, 1, '恢复');

    expect(back).toMatchObject({ ok: true, value: { number: 3, base: 2 } });
    const [third, , first] = await releases.list({ limit: 3 });
    expect(differingPaths(third?.files ?? {}, first?.files ?? {})).toEqual([]);
    expect(await releases.rollBack(author, 9, '恢复')).toMatchObject({ refusal: { code: 'policy.unknown-release' } });
  });
});

describe('the release in force', () => {
  it('changes at its effective date, never backwards', async () => {
    const releases = await bench.publishedFirst();
    const later = new Date('2026-04-01T00:00:00Z');
    await bench.publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '四月' } }), later);

    expect(await releases.inForceAt(START)).toBe(1);
    expect(await releases.inForceAt(new Date(later.getTime() - 1))).toBe(1);
    expect(await releases.inForceAt(later)).toBe(2);
    expect(await releases.inForceAt(new Date('2020-01-01'))).toBe(1);
  });

  it('never takes effect before it was published', async () => {
    const releases = await bench.publishedFirst();
    const published = await bench.publish(releases, 1, samplePolicy({ [TEXTS]: {} }), new Date('2020-01-01'));

    expect(published).toMatchObject({ ok: true, value: { effectiveAt: START } });
  });

  it('is learned by other hosts', async () => {
    const releases = await bench.publishedFirst();
    const other = await bench.releases();
    await bench.publish(releases, 1, samplePolicy({ [TEXTS]: { greeting: '你好' } }));

    expect(await other.inForceAt(START)).toBe(2);
    expect(other.live().data(TEXTS)).toEqual({ greeting: '你好' });
  });
});

describe('a compiled release', () => {
  it('answers diagrams, rules, forms, limits and data, compiled once', async () => {
    const releases = await bench.publishedFirst();
    const policy = await releases.compiled(1);

    expect(policy.model('letter').elements.get('write')?.form).toBe('answer');
    expect((await decisions.decide(policy.rules('urgency'), { days: 3 })).outcome).toBe('urgent');
    expect(policy.form('answer')).toMatchObject({ id: 'answer' });
    expect(policy.limit('answer').ladder?.overdue).toHaveLength(4);
    expect(await releases.compiled(1)).toBe(policy);
  });

  it('says what it lacks', async () => {
    const releases = await bench.publishedFirst();
    const policy = await releases.compiled(1);

    expect(() => policy.model('toString')).toThrow('process toString in release 1');
    expect(() => policy.limit('nothing')).toThrow('limit nothing');
    expect(() => policy.data('rules/none.json')).toThrow('rules/none.json');
    await expect(releases.compiled(7)).rejects.toThrow('release 7');
    await expect(releases.tree(7)).rejects.toThrow('release 7');
  });

  it('keeps pinned files, while live ones follow the release in force', async () => {
    const releases = await bench.publishedFirst();
    const pinned = await releases.compiled(1);
    const later = new Date('2026-04-01T00:00:00Z');
    await bench.publish(
      releases,
      1,
      samplePolicy({ [TEXTS]: { greeting: '四月' }, [RULES]: ruleSet({ title: '新' }) }),
      later,
    );

    expect(pinned.data(TEXTS)).toEqual({ greeting: '您好' });
    bench.clock.moveTo(later);
    expect(pinned.data(TEXTS)).toEqual({ greeting: '四月' });
    expect(releases.live().release).toBe(2);
    expect(pinned.data(RULES)).toMatchObject({ title: '轻重缓急' });
  });

  it('brings a new calendar notice to clocks without a restart', async () => {
    const releases = await bench.publishedFirst();
    const calendar = liveCalendar(releases);
    const due = () => calendar.addWorkingDays(new Date('2020-01-23T01:00:00Z'), 2).dueDay;
    const extension = 'rules/calendar/2020-spring-festival.json';

    expect(due()).toBe('2020-02-01');
    const before = calendar.version;
    await bench.publish(releases, 1, samplePolicy({ [extension]: repositoryFile(extension) }));
    expect(due()).toBe('2020-02-04');
    expect(calendar.version).not.toBe(before);
  });

  it('names content that was damaged in the database', async () => {
    const releases = await bench.publishedFirst();
    const [release] = await releases.list({ limit: 1 });
    await bench.database.connection
      .collection<{ _id: string; content: Buffer }>('policy_blobs')
      .updateOne({ _id: release?.files[RULES] ?? '' }, { $set: { content: Buffer.from('{}') } });

    await expect((await bench.releases()).compiled(1)).rejects.toThrow('missing or damaged');
  });
});
