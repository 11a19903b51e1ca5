import { type TestDatabase, testDatabase } from './test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const collection = (name: string) => database.connection.collection<{ _id: string; [field: string]: unknown }>(name);
const settled = async (attempts: Promise<unknown>[]) => {
  const results = await Promise.allSettled(attempts);
  return {
    won: results.filter(({ status }) => status === 'fulfilled').length,
    lost: results.filter(({ status }) => status === 'rejected').length,
  };
};

describe('Uniqueness', () => {
  it('should let exactly one of many simultaneous inserts with one _id win', async () => {
    const claims = collection('claims');

    const { won, lost } = await settled(
      Array.from({ length: 40 }, (_, i) => claims.insertOne({ _id: 'claim', by: i })),
    );

    expect([won, lost]).toEqual([1, 39]);
  });

  it('should let exactly one of many simultaneous inserts with one unique key win', async () => {
    const numbers = collection('numbers');
    await numbers.createIndex({ register: 1, n: 1 }, { unique: true });

    const { won } = await settled(
      Array.from({ length: 40 }, (_, i) => numbers.insertOne({ _id: `${i}`, register: 'r', n: 7 })),
    );

    expect(won).toBe(1);
    expect(await numbers.countDocuments({ register: 'r', n: 7 })).toBe(1);
  });

  it('should let exactly one of many simultaneous compare-and-sets win each round', async () => {
    const files = collection('files');
    await files.insertOne({ _id: 'file', rev: 0 });
    for (let rev = 0; rev < 20; rev++) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, by) => files.replaceOne({ _id: 'file', rev }, { rev: rev + 1, by })),
      );
      expect(answers.filter(({ modifiedCount }) => modifiedCount === 1)).toHaveLength(1);
    }
  });

  it('should never hold two documents for one upserted key', async () => {
    const rows = collection('rows');
    await rows.createIndex({ key: 1 }, { unique: true });

    await Promise.allSettled(
      Array.from({ length: 30 }, () =>
        database.connection.collection('rows').updateOne({ key: 'k' }, { $inc: { n: 1 } }, { upsert: true }),
      ),
    );

    expect(await rows.countDocuments({ key: 'k' })).toBe(1);
  });

  it('should refuse an update that takes a key another document holds, and change nothing', async () => {
    const people = collection('people');
    await people.createIndex({ name: 1 }, { unique: true });
    await people.insertMany([
      { _id: 'a', name: 'x' },
      { _id: 'b', name: 'y' },
    ]);

    await expect(people.updateOne({ _id: 'b' }, { $set: { name: 'x', other: 1 } })).rejects.toMatchObject({
      code: 11000,
      keyValue: { name: 'x' },
    });
    expect(await people.findOne({ _id: 'b' })).toEqual({ _id: 'b', name: 'y' });
  });

  it('should apply a partial unique index only to the documents it holds', async () => {
    const tasks = collection('tasks');
    await tasks.createIndex({ case: 1 }, { unique: true, partialFilterExpression: { open: true } });

    await tasks.insertMany([
      { _id: 'a', case: 'c', open: true },
      { _id: 'b', case: 'c', open: false },
      { _id: 'c', case: 'c', open: false },
    ]);

    await expect(tasks.insertOne({ _id: 'd', case: 'c', open: true })).rejects.toMatchObject({ code: 11000 });
    await expect(tasks.updateOne({ _id: 'b' }, { $set: { open: true } })).rejects.toMatchObject({ code: 11000 });
    await tasks.updateOne({ _id: 'a' }, { $set: { open: false } });
    await tasks.updateOne({ _id: 'b' }, { $set: { open: true } });
  });

  it('should let a sparse unique index ignore documents without the field', async () => {
    const sparse = collection('sparse');
    await sparse.createIndex({ code: 1 }, { unique: true, sparse: true });

    await sparse.insertMany([{ _id: 'a' }, { _id: 'b' }, { _id: 'c', code: 1 }]);

    await expect(sparse.insertOne({ _id: 'd', code: 1 })).rejects.toMatchObject({ code: 11000 });
  });

  it('should treat missing and null as one key when not sparse', async () => {
    const dense = collection('dense');
    await dense.createIndex({ code: 1 }, { unique: true });
    await dense.insertOne({ _id: 'a' });

    await expect(dense.insertOne({ _id: 'b', code: null })).rejects.toMatchObject({ code: 11000 });
  });

  it('should hold each element of a list unique across documents, not within one', async () => {
    const lists = collection('lists');
    await lists.createIndex({ tags: 1 }, { unique: true });
    await lists.insertOne({ _id: 'a', tags: ['x', 'x', 'y'] });

    await expect(lists.insertOne({ _id: 'b', tags: ['z', 'y'] })).rejects.toMatchObject({ code: 11000 });
    await lists.insertOne({ _id: 'c', tags: ['z'] });
  });

  it('should refuse to build a unique index over duplicates and leave none behind', async () => {
    const dirty = collection('duplicates');
    await dirty.insertMany([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ]);

    await expect(dirty.createIndex({ n: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });

    expect(await dirty.indexes()).toHaveLength(1);
    await dirty.insertOne({ _id: 'c', n: 1 });
    expect(await dirty.countDocuments({ n: 1 })).toBe(3);
  });
});
