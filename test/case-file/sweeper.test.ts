import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { Bench, expectDone, kinds, MONDAY, note, receive, stored } from './bench.js';
import { calendarOf } from './office-policy.js';

describe('the sweeper', () => {
  let server: TestDatabase;
  let bench: Bench;
  let host: CaseFileRuntime;
  let other: CaseFileRuntime;

  beforeAll(async () => {
    server = await testDatabase();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    bench = await Bench.on(server);
    host = await bench.host();
    other = await bench.host();
  });
  afterEach(() => bench.close());

  async function letters(count: number): Promise<string[]> {
    const made = await Promise.all(Array.from({ length: count }, () => receive(host)));
    await host.relay.idle();
    return made.map((outcome) => expectDone(outcome).case);
  }

  it('fires each timer once, whichever of two hosts comes first', async () => {
    const cases = await letters(8);
    const due = (await stored(host, cases[0] ?? '')).nextDueAt ?? MONDAY;
    bench.clock.moveTo(due);
    const sweeps = await Promise.all([host, other, host, other].map((one) => one.sweeper.sweep(due)));
    await host.sweeper.sweep(due);
    for (const id of cases) {
      const file = await stored(host, id);
      expect(file.domain.notes).toEqual(['registered', `reminded at ${due.toISOString()}`]);
      expect((await kinds(host, id)).filter((kind) => kind === 'timer.fired')).toHaveLength(1);
    }
    expect(sweeps.every((report) => report.quarantined === 0)).toBe(true);
  });

  it('catches up in order of due time after being down, with facts of the due time and the time of firing', async () => {
    const [id = ''] = await letters(1);
    // The timer first, then the clock's steps: whichever the sweeper would come upon first.
    const due = new Date('2026-03-04T01:00:00Z');
    const timers = (await stored(host, id)).timers.map((timer) => ({ ...timer, dueAt: due }));
    await host.collections.files.updateOne({ _id: id }, { $set: { timers, nextDueAt: due } });
    host = await bench.host();
    const now = new Date('2026-03-20T01:00:00Z');
    bench.clock.moveTo(now);
    while ((await host.sweeper.sweep(now)).more);
    const file = await stored(host, id);
    expect(file.domain.notes.at(-1)).toBe(`reminded at ${due.toISOString()}`);
    const history = await host.caseFiles.history(id, { afterSeq: 0, limit: 500 });
    const fired = history.find((entry) => entry.kind === 'timer.fired');
    expect(fired).toMatchObject({ at: due, data: { dueAt: due.toISOString(), firedAt: now.toISOString() } });
    expect(history.map((entry) => entry.kind)).toEqual(expect.arrayContaining(['clock.step-skipped', 'clock.overdue']));
    expect(history.map((entry) => entry.at.getTime())).toEqual(
      history.map((entry) => entry.at.getTime()).toSorted((a, b) => a - b),
    );
    expect(file.nextDueAt).toBeNull();
  });

  it('sends the steps of a clock to whoever is held to it', async () => {
    const [id = ''] = await letters(1);
    const warnAt = (await stored(host, id)).clocks[0]?.steps[0]?.at ?? MONDAY;
    await host.sweeper.sweep(warnAt);
    await host.relay.idle();
    const messages = await host.messages.ofCase(id, { afterSeq: 0, limit: 10 });
    expect(messages).toMatchObject([{ channel: 'supervision', receiver: 'clerks', kind: 'warn' }]);
  });

  it('sets a poisoned file apart and goes on with the others', async () => {
    const [poisoned = '', ...sound] = await letters(4);
    const due = (await stored(host, poisoned)).nextDueAt ?? MONDAY;
    await host.collections.files.updateOne({ _id: poisoned }, { $set: { tasks: 'poison' as never } });
    bench.clock.moveTo(due);
    expect((await other.sweeper.sweep(due)).quarantined).toBe(1);
    for (const id of sound) expect((await stored(other, id)).domain.notes).toHaveLength(2);
    expect(await other.quarantine.list(10)).toMatchObject([{ case: poisoned, fault: 'CaseFileUnreadable', count: 1 }]);
    await expect(note(other, poisoned, 'x')).rejects.toThrow('case.unreadable');
    expect((await host.sweeper.sweep(due)).quarantined).toBe(0);
  });

  it('releases a file that works again', async () => {
    const machine = { now: () => new Date('2026-03-02T01:00:00Z') };
    const late = await bench.host({ machine });
    const [id = ''] = await letters(1);
    const file = await stored(host, id);
    const due = file.nextDueAt ?? MONDAY;
    await host.collections.files.updateOne(
      { _id: id },
      { $set: { tasks: 'poison' as never, claimedUntil: new Date(0) } },
    );
    await late.sweeper.sweep(due);
    expect(await late.quarantine.list(10)).toHaveLength(1);
    await host.collections.files.updateOne({ _id: id }, { $set: { tasks: file.tasks } });
    machine.now = () => new Date('2026-03-02T01:05:00Z');
    await late.sweeper.sweep(due);
    expect(await late.quarantine.list(10)).toEqual([]);
    expect((await stored(host, id)).domain.notes).toHaveLength(2);
  });

  it('leaves files of a newer build to newer hosts', async () => {
    const [id = ''] = await letters(1);
    const due = (await stored(host, id)).nextDueAt ?? MONDAY;
    await host.collections.files.updateOne({ _id: id }, { $set: { v: 99 } });
    expect(await other.sweeper.sweep(due)).toMatchObject({ fired: 0, quarantined: 0 });
    await expect(other.caseFiles.read(id)).rejects.toThrow('case.too-new');
  });

  it('brings idle files to a calendar that has changed, and their timers with them', async () => {
    const before = new Date('2020-01-20T01:00:00Z');
    const first = await bench.host({ calendar: calendarOf(1), clock: { now: () => before } });
    const seed = { kind: 'letter', domain: { text: '', topic: 't', status: 'open' as const, notes: [] }, parties: [] };
    const made = expectDone(
      await first.caseFiles.create(
        { id: 'c', name: '', kind: 'staff', roles: [], unit: '' },
        { key: 'calendar-case', body: '' },
        { ...seed, receivedAt: before },
        async (file) => {
          await file.startProcess('letter', {});
          return { ok: true, value: null };
        },
      ),
    );
    const old = await stored(first, made.case);
    const second = await bench.host({ calendar: calendarOf(2) });
    expect(await second.sweeper.sweep(before)).toMatchObject({ recomputed: 1 });
    const file = await stored(second, made.case);
    expect(file.clocks[0]?.dueAt.getTime()).toBeGreaterThan(old.clocks[0]?.dueAt.getTime() ?? 0);
    expect(file.timers[0]?.dueAt.getTime()).toBeGreaterThan(old.timers[0]?.dueAt.getTime() ?? 0);
    expect(file.tasks[0]?.dueAt).toEqual(file.clocks[0]?.dueAt);
    expect(await kinds(second, made.case)).toContain('clock.moved');
    expect(await second.sweeper.sweep(before)).toMatchObject({ recomputed: 0 });
  });

  it('stays within its bounds and says that there is more', async () => {
    const small = await bench.host({ sweeper: { files: 3, relayGraceMs: 0 } });
    const cases = await letters(7);
    const due = (await stored(host, cases[0] ?? '')).nextDueAt ?? MONDAY;
    bench.clock.moveTo(due);
    expect(await small.sweeper.sweep(due)).toMatchObject({ more: true });
    while ((await small.sweeper.sweep(due)).more);
    for (const id of cases) expect((await stored(host, id)).domain.notes).toHaveLength(2);
  });
});
