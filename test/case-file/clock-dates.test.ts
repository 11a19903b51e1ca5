import type { CaseFileRuntime, WorkingFile } from '../../src/platform/case-file/index.js';
import type { ClockRecord, Limit } from '../../src/platform/clocks/index.js';
import { done, MovableClock } from '../../src/platform/kernel/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { Bench, CLERK, command, expectDone, kinds, note, receive, stored } from './bench.js';
import type { Letter } from './letter-kind.js';
import { calendarOf, policyWith } from './office-policy.js';

const START = new Date('2020-01-20T01:00:00Z');
const DRAFT: Limit = {
  key: 'draft',
  title: '起草',
  amount: 1,
  unit: 'date',
  before: 'answer',
  from: '交办',
  to: '起草',
  clause: '测试 第三条',
  source: 'default',
  supervision: 'none',
};

describe('the dates of clocks in a case file', () => {
  let server: TestDatabase;
  let bench: Bench;
  const clock = new MovableClock(START);

  beforeAll(async () => {
    server = await testDatabase();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    bench = await Bench.on(server);
  });
  afterEach(() => bench.close());

  /** Knows the first so many notices. */
  async function hostWith(notices: number, limit: Partial<Limit> = {}, edition?: number): Promise<CaseFileRuntime> {
    return bench.host({ clock, calendar: calendarOf(notices, edition), policy: await policyWith(limit, DRAFT) });
  }

  async function letterOn(host: CaseFileRuntime): Promise<string> {
    return expectDone(await receive(host, {}, undefined, START)).case;
  }

  async function change(host: CaseFileRuntime, id: string, act: (file: WorkingFile<Letter>) => unknown): Promise<void> {
    expectDone(
      await host.caseFiles.change<Letter, null>(CLERK, command(), id, async (file) => {
        await act(file);
        return done(null);
      }),
    );
  }

  async function clockOf(host: CaseFileRuntime, id: string, key: string): Promise<ClockRecord> {
    const found = (await stored(host, id)).clocks.find((one) => one.key === key);
    if (!found) throw new Error(`no clock ${key}`);
    return found;
  }

  it('are not moved back by a host that has not heard of a notice yet, neither by commands nor by sweeps', async () => {
    const informed = await hostWith(2);
    const behind = await hostWith(1);
    const id = await letterOn(informed);
    const { dueAt } = await clockOf(informed, id, 'answer');
    expectDone(await note(behind, id, 'a'));
    await behind.relay.idle();
    expect(await behind.sweeper.sweep(START)).toMatchObject({ recomputed: 0, quarantined: 0 });
    expectDone(await note(informed, id, 'b'));
    expect((await clockOf(informed, id, 'answer')).dueAt).toEqual(dueAt);
    expect(await kinds(informed, id)).not.toContain('clock.moved');
  });

  it('never become earlier once the reporter was shown them', async () => {
    const dates = async (limit: Partial<Limit>) => {
      const id = await letterOn(await hostWith(2, limit));
      const withdrawn = await hostWith(1, limit, 99);
      const { dueAt } = await clockOf(withdrawn, id, 'answer');
      expectDone(await note(withdrawn, id, 'a'));
      return [dueAt, (await clockOf(withdrawn, id, 'answer')).dueAt].map((date) => date.toISOString());
    };
    expect(await dates({ promised: true })).toEqual(['2020-02-04T16:00:00.000Z', '2020-02-04T16:00:00.000Z']);
    expect(await dates({})).toEqual(['2020-02-04T16:00:00.000Z', '2020-02-01T16:00:00.000Z']);
  });

  it('of a clock counted back from another one follow it, by notice and by hand', async () => {
    const first = await hostWith(1);
    const id = await letterOn(first);
    await change(first, id, (file) => file.startClock('draft', { subject: 'a' }));
    await change(first, id, (file) => file.startClock('draft', { subject: 'named', dueAt: START }));
    const second = await hostWith(2);
    expectDone(await note(second, id, 'a'));
    const answer = await clockOf(second, id, 'answer');
    expect((await clockOf(second, id, 'draft')).dueAt).toEqual(calendarOf(2).shift(answer.dueAt, -1));
    await change(second, id, (file) => file.moveClock('answer', new Date('2020-02-20T16:00:00Z'), '延期'));
    expect((await clockOf(second, id, 'draft')).dueAt.toISOString()).toBe('2020-02-19T16:00:00.000Z');
    expect((await stored(second, id)).clocks.find((one) => one.subject === 'named')?.dueAt).toEqual(START);
  });

  it('of several subjects move a timer on their limit to the earliest, and on when that one is settled', async () => {
    const host = await hostWith(2);
    const id = await letterOn(host);
    const { timers } = await stored(host, id);
    await change(host, id, (file) =>
      file.startClock('answer', { subject: 'later', from: new Date('2020-01-22T01:00:00Z') }),
    );
    expect((await stored(host, id)).timers).toEqual(timers);
    await change(host, id, (file) => file.stopClock('answer'));
    const later = (await stored(host, id)).clocks.find((one) => one.subject === 'later');
    expect((await stored(host, id)).timers[0]?.dueAt).toEqual(later && calendarOf(2).shift(later.dueAt, -1));
  });

  it('that have run out stay missed when their reason falls away, unless nobody is held to the limit', async () => {
    const dropped = async (supervision: string, daysLater: number) => {
      const host = await hostWith(2, { supervision });
      const id = await letterOn(host);
      clock.moveTo(new Date(clock.now().getTime() + daysLater * 86_400_000));
      await change(host, id, (file) => file.dropClock('answer', { reason: '已撤回' }));
      const { state, overdue } = await clockOf(host, id, 'answer');
      return [state, overdue, (await kinds(host, id)).findLast((kind) => kind.startsWith('clock.'))];
    };
    expect(await dropped('standard', 0)).toEqual(['superseded', false, 'clock.superseded']);
    expect(await dropped('standard', 60)).toEqual(['missed', true, 'clock.missed']);
    expect(await dropped('none', 60)).toEqual(['superseded', true, 'clock.superseded']);
  });
});
