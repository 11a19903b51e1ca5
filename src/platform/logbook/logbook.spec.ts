import { type TestDatabase, testDatabase } from '../../../test/persistence/test-database.js';
import { type LogEntry, laterThan, MongoLogbook } from './index.js';

const BY = { id: 'a', name: '甲', unit: 'centre' };

function entry(id: string, hour: number, change: Partial<LogEntry> = {}): LogEntry {
  const at = new Date(Date.UTC(2026, 2, 2, hour));
  return { id, book: 'calls', kind: 'opened', at, by: BY, subject: '', label: '', data: { n: id }, ...change };
}

describe('a logbook', () => {
  let database: TestDatabase;
  let book: MongoLogbook;
  beforeAll(async () => {
    database = await testDatabase();
    book = new MongoLogbook(database.connection);
    await book.prepare();
    for (const [id, hour] of [
      ['1', 1],
      ['2', 2],
      ['3', 2],
      ['4', 4],
    ] as const)
      await book.append(entry(id, hour));
    await book.append(entry('5', 5, { kind: 'ended', label: 'guided', subject: '4' }));
    await book.append(entry('6', 6, { by: { ...BY, id: 'b' } }));
    await book.append(entry('7', 7, { book: 'duty' }));
  });
  afterAll(() => database.close());

  const ids = (entries: readonly LogEntry[]) => entries.map(({ id }) => id);

  it('has the next of a numbered row after the last one, although another host is ahead', () => {
    const last = entry('9', 5);
    const behind = new Date(Date.UTC(2026, 2, 2, 4));
    expect(laterThan(last, behind).getTime()).toBe(last.at.getTime() + 1);
    expect(laterThan(null, behind)).toBe(behind);
  });

  it('keeps the first entry of an id', async () => {
    expect(await book.append(entry('1', 9, { data: { n: 'other' } }))).toBe(false);
    expect(await book.byIds(['1', 'none'])).toMatchObject([{ id: '1', data: { n: '1' } }]);
  });

  it('is read newest first, page by page, also where entries share an instant', async () => {
    const filter = { book: 'calls', kinds: ['opened'] };
    const first = await book.page(filter, { limit: 3 });
    expect(ids(first)).toEqual(['6', '4', '3']);
    const last = first[2] as LogEntry;
    expect(ids(await book.page(filter, { limit: 3, before: last }))).toEqual(['2', '1']);
  });

  it('is narrowed by writer, subject, label and time', async () => {
    const kinds = ['opened', 'ended'];
    expect(ids(await book.page({ book: 'calls', kinds, by: 'b' }, { limit: 9 }))).toEqual(['6']);
    expect(ids(await book.page({ book: 'calls', kinds, subject: '4' }, { limit: 9 }))).toEqual(['5']);
    expect(ids(await book.page({ book: 'calls', kinds, label: 'guided' }, { limit: 9 }))).toEqual(['5']);
    const hours = { from: new Date(Date.UTC(2026, 2, 2, 2)), until: new Date(Date.UTC(2026, 2, 2, 4)) };
    expect(ids(await book.page({ book: 'calls', kinds, ...hours }, { limit: 9 }))).toEqual(['3', '2']);
    expect(
      ids(await book.page({ book: 'calls', kinds, ...hours }, { limit: 9, before: { at: hours.until, id: '' } })),
    ).toEqual(['3', '2']);
  });
});
