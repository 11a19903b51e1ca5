import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { Bench, CLERK, command, expectDone, MONDAY, receive, reply } from './bench.js';
import type { Letter } from './letter-kind.js';

const ALL = ['role:clerk'];

describe('lists of cases and tasks', () => {
  let bench: Bench;
  let host: CaseFileRuntime;
  let cases: string[];

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
    const made = await Promise.all(
      Array.from({ length: 24 }, (_, index) => receive(host, { topic: index % 3 ? 'canal' : 'well' })),
    );
    cases = made.map((outcome) => expectDone(outcome).case);
    for (const id of cases.slice(0, 4)) expectDone(await reply(host, id));
    for (const id of cases.slice(4, 10)) {
      await host.caseFiles.change<Letter, null>(CLERK, command(), id, async (file) => {
        file.assign(file.tasks[0]?.id ?? '', { assignee: 'clerk-1' });
        if (id === cases[5]) file.moveClock('answer', new Date('2026-03-03T00:00:00Z'), 'urgent');
        if (id === cases[6]) file.grant('unit:secret');
        return done(null);
      });
    }
    expectDone(await receive(host, { stumbles: true }));
    await host.relay.idle();
  });
  afterAll(() => bench.close());

  it('go on where they were left, each case once, although all share an instant', async () => {
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await host.cases.list(
        ALL,
        { facets: { status: 'open' } },
        { limit: 7, cursor: cursor ?? undefined },
      );
      expect(page.items.length).toBeLessThanOrEqual(7);
      seen.push(...page.items.map((row) => row.case));
      cursor = page.next;
    } while (cursor);
    expect(seen).toHaveLength(21);
    expect(new Set(seen).size).toBe(21);
  });

  it('show a case seen by two grants once, and none without a grant', async () => {
    const both = await host.cases.list(['unit:secret', ...ALL], {}, { limit: 100 });
    expect(both.items).toHaveLength(25);
    expect((await host.cases.list(['unit:secret'], {}, { limit: 100 })).items).toMatchObject([{ case: cases[6] }]);
    expect(await host.cases.list([], {}, { limit: 100 })).toEqual({ items: [], next: null });
    expect(await host.cases.count([], {})).toBe(0);
    expect(await host.cases.count(['unit:secret'], {})).toBe(1);
  });

  it('count by facet what one may see', async () => {
    expect(await host.cases.countBy(ALL, 'topic', { facets: { status: 'open' } })).toEqual([
      { value: 'canal', count: 15 },
      { value: 'well', count: 6 },
    ]);
    expect(await host.cases.countBy(['unit:secret'], 'topic', {})).toEqual([{ value: 'well', count: 1 }]);
  });

  it('never give more than a hundred, and take no field names but facets', async () => {
    expect((await host.cases.list(ALL, {}, { limit: 1_000_000 })).items.length).toBeLessThanOrEqual(100);
    await expect(host.cases.count(ALL, { facets: { 'x.$where': 1 } })).rejects.toThrow(RangeError);
  });

  it('give a unit’s open tasks, the most urgent first', async () => {
    const page = await host.tasks.open(ALL, { unit: 'clerks', roles: ['clerk'] }, { limit: 5 });
    expect(page.items).toHaveLength(5);
    expect(page.items[0]).toMatchObject({ case: cases[5], open: true });
    const rest = await host.tasks.open(ALL, { unit: 'clerks' }, { limit: 100, cursor: page.next ?? undefined });
    expect(rest.items).toHaveLength(15);
    expect(rest.next).toBeNull();
    expect(await host.tasks.count(ALL, { unit: 'clerks' })).toBe(20);
    const overdue = { dueBefore: new Date('2026-03-03T00:00:00.001Z') };
    expect(await host.tasks.count(ALL, { unit: 'clerks' }, overdue)).toBe(1);
  });

  it('give a person’s own tasks, and nothing of cases he may not see', async () => {
    expect((await host.tasks.open(ALL, { assignees: ['clerk-1'] }, { limit: 100 })).items).toHaveLength(6);
    expect((await host.tasks.open(['unit:secret'], { assignees: ['clerk-1'] }, { limit: 100 })).items).toHaveLength(1);
    expect((await host.tasks.open(['unit:none'], { unit: 'clerks' }, { limit: 100 })).items).toEqual([]);
  });

  it('show incidents without any text of the case', async () => {
    const page = await host.cases.incidents(null, { limit: 10 });
    expect(page.items).toMatchObject([{ kind: 'letter', incidents: [{ element: 'register' }] }]);
    expect(JSON.stringify(page.items)).not.toContain('渠道渗漏');
    expect((await host.cases.incidents(['unit:none'], { limit: 10 })).items).toEqual([]);
  });

  it('name the releases that running cases still need', async () => {
    expect(await host.cases.runningReleases()).toEqual([1]);
  });

  it('never scan: every query of the house has an index', async () => {
    const { files, tasks, deliveries, history } = host.collections;
    const at = new Date('2026-03-02T01:00:00Z');
    const open = { open: true, parties: { $in: ALL } };
    const plans = await Promise.all(
      [
        files.find({ parties: 'role:clerk' }).sort({ createdAt: -1, _id: -1 }),
        files.find({ parties: 'role:clerk', 'facets.status': 'open' }).sort({ createdAt: -1, _id: -1 }),
        files.find({ number: 'L-00001' }),
        files
          .find({ nextDueAt: { $lte: at }, v: { $lte: 1 }, claimedUntil: { $lte: at } })
          .sort({ nextDueAt: 1, _id: 1 }),
        files.find({ dirty: true, committedAt: { $lte: at } }).sort({ committedAt: 1, _id: 1 }),
        files.find({ clocksRunning: true, calendar: { $lt: 'x' } }).sort({ calendar: 1, _id: 1 }),
        files.find({ openIncidents: { $gt: 0 } }).sort({ createdAt: 1, _id: 1 }),
        files.find({ _id: { $gt: '' } }).sort({ _id: 1 }),
        files.find({ running: true, release: { $gt: 0 } }).sort({ release: 1 }),
        tasks.find({ ...open, unit: 'clerks' }).sort({ sortAt: 1, _id: 1 }),
        tasks.find({ ...open, unit: 'clerks', role: 'clerk' }).sort({ sortAt: 1, _id: 1 }),
        tasks.find({ ...open, assignee: 'clerk-1', sortAt: { $gt: MONDAY } }).sort({ sortAt: 1, _id: 1 }),
        tasks.find({ ...open, unit: 'clerks', words: '河沙' }).sort({ sortAt: 1, _id: 1 }),
        tasks.find({ ...open, unit: 'clerks', element: 'answer' }).sort({ sortAt: 1, _id: 1 }),
        tasks.find({ ...open, unit: 'clerks' }).sort({ openedAt: -1, _id: -1 }),
        files.find({ committedAt: { $gte: at }, dirty: false }).sort({ committedAt: 1 }),
        tasks.find({ case: 'x' }).sort({ case: 1, _id: 1 }),
        history.find({ case: 'x', seq: { $gt: 3 } }).sort({ case: 1, seq: 1 }),
        deliveries.find({ open: true, channel: 'post', nextAt: { $lte: at } }).sort({ channel: 1, nextAt: 1, _id: 1 }),
        deliveries.find({ lane: 'x', open: true }).sort({ lane: 1, seq: 1 }),
        deliveries.find({ receiptDue: true, receiptAt: { $lte: at } }).sort({ receiptAt: 1, _id: 1 }),
        deliveries.find({ state: 'held' }).sort({ state: 1, _id: 1 }),
        deliveries.find({ case: 'x', seq: { $gt: 0 } }).sort({ case: 1, seq: 1 }),
      ].map((query) => query.explain('queryPlanner')),
    );
    const texts = plans.map((plan) => JSON.stringify(plan.queryPlanner?.winningPlan));
    expect(texts.filter((plan) => !/"(IXSCAN|IDHACK)"/.test(plan) || plan.includes('COLLSCAN'))).toEqual([]);
    expect(texts.filter((plan) => plan.includes('"SORT"'))).toEqual([]);
  });
});
