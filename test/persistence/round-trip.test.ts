import { type TestDatabase, testDatabase } from './test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('smoke', async () => {
  const c = database.connection.collection<{ _id: string; n: number; tags?: string[] }>('things');
  await c.insertMany([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2, tags: ['x'] },
  ]);
  expect(await c.findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 1 });
  expect(await c.updateOne({ _id: 'a', n: 1 }, { $inc: { n: 5 } })).toMatchObject({
    matchedCount: 1,
    modifiedCount: 1,
  });
  expect(await c.replaceOne({ _id: 'a', n: 6 }, { n: 7 })).toMatchObject({ modifiedCount: 1 });
  expect(await c.replaceOne({ _id: 'a', n: 6 }, { n: 8 })).toMatchObject({ matchedCount: 0 });
  await c.createIndex({ n: 1 }, { unique: true });
  await expect(c.insertOne({ _id: 'c', n: 7 })).rejects.toMatchObject({
    code: 11000,
    keyPattern: { n: 1 },
    keyValue: { n: 7 },
  });
  expect(
    await c
      .find({ n: { $gte: 2 } })
      .sort({ n: -1 })
      .toArray(),
  ).toEqual([
    { _id: 'a', n: 7 },
    { _id: 'b', n: 2, tags: ['x'] },
  ]);
  expect(await c.findOneAndUpdate({ tags: 'x' }, { $push: { tags: 'y' } }, { returnDocument: 'after' })).toEqual({
    _id: 'b',
    n: 2,
    tags: ['x', 'y'],
  });
  expect(await c.countDocuments({ n: 7 }).catch((e: Error) => e.message)).toBe(1);
  expect(await c.deleteMany({})).toMatchObject({ deletedCount: 2 });
});
