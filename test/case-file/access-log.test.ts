import { MongoAccessLog } from '../../src/platform/access/log/index.js';
import { MovableClock } from '../../src/platform/kernel/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { CLERK, MONDAY } from './bench.js';

describe('the access log', () => {
  let database: TestDatabase;
  const clock = new MovableClock(MONDAY);

  async function open(): Promise<MongoAccessLog> {
    const log = new MongoAccessLog(database.connection, clock);
    await log.prepare();
    return log;
  }
  const rows = () => database.connection.collection('access_log');

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('has a view on disk before it answers, and a list as one entry with its ids', async () => {
    const log = await open();
    await log.record(CLERK, { action: 'view', cases: ['case-a'] });
    await log.record(CLERK, { action: 'list', cases: ['case-a', 'case-b'], query: { status: 'open' } });
    const [list, view] = await log.list({ case: 'case-a' }, { limit: 10 });
    expect(view).toMatchObject({ action: 'view', actor: { id: 'clerk-1' }, at: MONDAY });
    expect(list).toMatchObject({ action: 'list', cases: ['case-a', 'case-b'], query: { status: 'open' } });
  });

  it('chains what one writer wrote, however many wrote at once, and each writer apart', async () => {
    const [one, other] = [await open(), await open()];
    const views = Array.from({ length: 60 }, (_, index) => ({ action: 'view' as const, cases: [`many-${index}`] }));
    await Promise.all(views.flatMap((view) => [one.record(CLERK, view), other.record(CLERK, view)]));
    const writers = await one.writers({ limit: 100 });
    const reports = await Promise.all(writers.map((writer) => one.verify(writer)));
    expect(reports.every((report) => report.intact)).toBe(true);
    expect(reports.filter((report) => report.intact && report.length === 60)).toHaveLength(2);
  });

  it.each([
    ['an altered entry', 'altered', (id: string) => rows().updateOne({ _id: id as never }, { $set: { reason: 'x' } })],
    ['a removed entry', 'missing', (id: string) => rows().deleteOne({ _id: id as never })],
  ])('notices %s', async (_name, problem, tamper) => {
    const log = await open();
    for (const field of ['name', 'phone', 'text']) {
      await log.record(CLERK, { action: 'reveal', cases: ['case-c'], field, reason: 'call back' });
    }
    const [latest] = await log.list({ case: 'case-c' }, { limit: 1 });
    await tamper(`${latest?.writer}:2`);
    expect(await log.verify(latest?.writer ?? '')).toEqual({ intact: false, seq: 2, problem });
  });

  it('notices that the end was cut off', async () => {
    const log = await open();
    for (let index = 0; index < 5; index += 1) await log.record(CLERK, { action: 'view', cases: ['case-f'] });
    const [latest] = await log.list({ case: 'case-f' }, { limit: 1 });
    expect(await log.verify(latest?.writer ?? '')).toEqual({ intact: true, length: 5 });
    await rows().deleteOne({ _id: latest?._id as never });
    expect(await log.verify(latest?.writer ?? '')).toEqual({ intact: false, seq: 5, problem: 'missing' });
  });

  it('is followed part by part, each going on where the last ended', async () => {
    const log = await open();
    for (let index = 0; index < 5; index += 1) await log.record(CLERK, { action: 'view', cases: ['case-h'] });
    const [latest] = await log.list({ case: 'case-h' }, { limit: 1 });
    const writer = latest?.writer ?? '';
    const first = await log.verify(writer, { most: 2 });
    expect(first).toMatchObject({ intact: true, length: 2, next: { seq: 2 } });
    const after = first.intact ? first.next : null;
    expect(await log.verify(writer, { after: after ?? null, most: 10 })).toEqual({ intact: true, length: 5 });
    const elsewhere = { seq: 2, hash: 'made up' };
    expect(await log.verify(writer, { after: elsewhere, most: 10 })).toMatchObject({ intact: false, seq: 3 });
  });

  it('still names a writer whose entries are all gone', async () => {
    const log = await open();
    await log.record(CLERK, { action: 'view', cases: ['case-i'] });
    const [latest] = await log.list({ case: 'case-i' }, { limit: 1 });
    const writer = latest?.writer ?? '';
    await log.verify(writer);
    await rows().deleteMany({ writer });
    expect(await log.writers({ limit: 100 })).toContain(writer);
    expect(await log.verify(writer)).toEqual({ intact: false, seq: 1, problem: 'missing' });
  });

  it('fails only the reader whose entry cannot be hashed', async () => {
    const log = await open();
    const odd = log.record(CLERK, { action: 'view', cases: ['case-g'], reason: 1n as never });
    const sound = log.record(CLERK, { action: 'view', cases: ['case-g'] });
    await expect(odd).rejects.toThrow();
    await sound;
    await log.record(CLERK, { action: 'view', cases: ['case-g'] });
    const [latest] = await log.list({ case: 'case-g' }, { limit: 1 });
    expect(await log.verify(latest?.writer ?? '')).toEqual({ intact: true, length: 2 });
  });

  it('lists page by page, each entry once, although many share an instant', async () => {
    const log = await open();
    for (let index = 0; index < 25; index += 1) await log.record(CLERK, { action: 'view', cases: ['case-d'] });
    const seen: string[] = [];
    for (;;) {
      const last = seen.at(-1);
      const page = await log.list({ case: 'case-d' }, { limit: 10, ...(last && { before: { at: MONDAY, id: last } }) });
      if (page.length === 0) break;
      seen.push(...page.map((entry) => entry._id));
    }
    expect(new Set(seen).size).toBe(25);
    expect(seen).toHaveLength(25);
  });

  it('fails the reader when it cannot be written, and goes on with a chain of its own', async () => {
    const log = await open();
    await log.record(CLERK, { action: 'view', cases: ['case-e'] });
    const [before] = await log.list({ case: 'case-e' }, { limit: 1 });
    const tooMuch = { text: 'x'.repeat(17 * 1024 * 1024) };
    await expect(log.record(CLERK, { action: 'search', cases: [], query: tooMuch })).rejects.toThrow();
    await log.record(CLERK, { action: 'view', cases: ['case-e'] });
    expect(await log.verify(before?.writer ?? '')).toMatchObject({ intact: true });
  });
});
