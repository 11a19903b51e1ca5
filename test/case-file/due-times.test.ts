import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import type { Limit } from '../../src/platform/clocks/index.js';
import { MovableClock } from '../../src/platform/kernel/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { Bench, expectDone, kinds, receive, stored } from './bench.js';
import { calendarOf, policyWith } from './office-policy.js';

describe('the time something due counts from', () => {
  let server: TestDatabase;
  let bench: Bench;

  beforeAll(async () => {
    server = await testDatabase();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    bench = await Bench.on(server);
  });
  afterEach(() => bench.close());

  it('is not the old date of a timer whose clock a calendar notice has moved', async () => {
    const monday = new Date('2020-01-20T01:00:00Z');
    const clock = new MovableClock(monday);
    const before = await bench.host({ clock, calendar: calendarOf(1) });
    const { case: id } = expectDone(await receive(before, {}, undefined, monday));
    await before.relay.idle();
    const [timer] = (await stored(before, id)).timers;
    const after = await bench.host({ clock, calendar: calendarOf(2) });
    const late = new Date('2020-02-03T17:00:00Z');
    clock.moveTo(late);
    await after.sweeper.sweep(late);
    const file = await stored(after, id);
    expect(timer?.dueAt.toISOString()).toBe('2020-01-31T16:00:00.000Z');
    expect(file.clocks[0]?.dueAt.toISOString()).toBe('2020-02-04T16:00:00.000Z');
    // Moved as of the old date, so that the new one still counts from its own time.
    expect(file.domain.notes).toEqual(['registered', 'reminded at 2020-02-03T16:00:00.000Z']);
  });

  it('stays that of a timer, though a step of a clock before it is taken late as well', async () => {
    const host = await bench.host({ policy: await policyWith(warningAt(3)) });
    const { case: id } = expectDone(await receive(host));
    await host.relay.idle();
    const { timers, clocks } = await stored(host, id);
    const [timer] = timers;
    const [clock] = clocks;
    const now = new Date((clock?.dueAt.getTime() ?? 0) - 3_600_000);
    bench.clock.moveTo(now);
    await host.sweeper.sweep(now);
    const warnAt = clock?.steps[0]?.at;
    expect((await stored(host, id)).domain.notes.at(-1)).toBe(`reminded at ${timer?.dueAt.toISOString()}`);
    const history = await host.caseFiles.history(id, { afterSeq: 0, limit: 500 });
    expect(history.find((entry) => entry.kind === 'clock.warn')).toMatchObject({
      at: warnAt,
      data: { stepAt: warnAt?.toISOString(), firedAt: now.toISOString() },
    });
  });

  it('may be shared by two steps of a ladder, and both are raised', async () => {
    const together: Limit['ladder'] = {
      warn: [],
      overdue: [
        { after: 0, kind: 'overdue', to: 'handler', note: 'late' },
        { after: 0, kind: 'supervise', to: 'centre', note: 'late' },
      ],
      warnNote: '{left}',
    };
    const host = await bench.host({ policy: await policyWith({ ladder: together }) });
    const { case: id } = expectDone(await receive(host));
    const due = (await stored(host, id)).clocks[0]?.dueAt ?? new Date(0);
    bench.clock.moveTo(due);
    await sweepAll(host, due);
    expect((await kinds(host, id)).filter((kind) => /clock\.(overdue|supervise)/.test(kind))).toEqual([
      'clock.overdue',
      'clock.supervise',
    ]);
  });
});

/** A ladder that warns so many working days before. */
function warningAt(left: number): Partial<Limit> {
  return { ladder: { warn: [{ amountFrom: 0, left: [left] }], overdue: [], warnNote: '{left}' } };
}

async function sweepAll(host: CaseFileRuntime, now: Date): Promise<void> {
  for (let left = 5, more = true; more && left > 0; left -= 1) ({ more } = await host.sweeper.sweep(now));
}
