import mongoose from 'mongoose';
import { type TestDatabase, testDatabase } from './test-database.js';

const { Long, Double, ObjectId, Binary, Timestamp } = mongoose.mongo;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

interface Doc {
  _id: string;
  n?: number;
  rev?: number;
  at?: number;
  last?: number;
  lane?: string;
  text?: string;
  value?: unknown;
}

const collection = (name: string) => database.connection.collection(name) as unknown as mongoose.mongo.Collection<Doc>;

describe('The official driver', () => {
  it.each([
    ['text', '水利 🌊 \0 zero'],
    ['an int', 7],
    ['a double', new Double(7)],
    ['a long beyond 2^53', Long.fromString('9007199254740993')],
    ['a fraction', -0.5],
    ['an instant', new Date('2026-03-02T01:00:00.123Z')],
    ['an early instant', new Date(-1)],
    ['an object id', new ObjectId()],
    ['bytes', new Binary(Buffer.from([0, 255, 7]))],
    ['null', null],
    ['a list in a list', [[1], [], [null]]],
    ['a document in a list', [{ a: { b: [] } }]],
    ['a name like a prototype', JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')],
    ['a timestamp', new Timestamp({ t: 5, i: 1 })],
  ])('should bring back %s as it was stored', async (name, value) => {
    await collection('values').insertOne({ _id: name, value });

    const found = await collection('values').findOne({ _id: name }, { promoteValues: false, promoteLongs: false });

    const text = (it: unknown) => mongoose.mongo.BSON.EJSON.stringify(it, { relaxed: false });
    expect(text(found?.value)).toBe(
      text(mongoose.mongo.BSON.deserialize(mongoose.mongo.BSON.serialize({ value }), { promoteValues: false }).value),
    );
  });

  it('should read a long answer in batches, each document once', async () => {
    await collection('many').insertMany(
      Array.from({ length: 1_000 }, (_, n) => ({ _id: `k${String(n).padStart(4, '0')}`, n })),
    );

    const found = await collection('many')
      .find({}, { batchSize: 37, sort: { _id: 1 } })
      .toArray();

    expect(found.map(({ n }) => n)).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
  });

  it('should neither lose nor repeat a document when others are written while a cursor is open', async () => {
    const busy = collection('busy');
    await busy.insertMany(Array.from({ length: 300 }, (_, n) => ({ _id: `k${String(n).padStart(4, '0')}`, n })));
    const seen: unknown[] = [];
    for await (const { _id } of busy.find({}, { batchSize: 10, sort: { _id: 1 } })) {
      seen.push(_id);
      if (seen.length % 50 === 0) await busy.updateOne({ _id }, { $inc: { n: 1 } });
    }

    expect(new Set(seen).size).toBe(300);
    expect(seen).toHaveLength(300);
  });

  it('should forget a cursor that was closed early', async () => {
    const cursor = collection('many').find({}, { batchSize: 2 });
    await cursor.next();
    const { id } = cursor;
    await cursor.close();

    const more = (database.connection.db as mongoose.mongo.Db).command({ getMore: id, collection: 'many' });
    await expect(more).rejects.toMatchObject({ code: 43, codeName: 'CursorNotFound' });
  });

  it('should write several statements in one command and report each failure by its position', async () => {
    const bulk = collection('bulk');
    await bulk.insertOne({ _id: 'b' });

    const attempt = bulk.insertMany([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }], { ordered: false });

    await expect(attempt).rejects.toMatchObject({ code: 11000, writeErrors: [{ index: 1 }], insertedCount: 2 });
    expect(await bulk.countDocuments()).toBe(3);
  });

  it('should stop an ordered command at the first failure', async () => {
    const bulk = collection('ordered');
    await bulk.insertOne({ _id: 'b' });

    await expect(bulk.insertMany([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }])).rejects.toMatchObject({ code: 11000 });

    expect((await bulk.find().toArray()).map(({ _id }) => _id).sort()).toEqual(['a', 'b']);
  });

  it('should answer a compare-and-set with what it matched', async () => {
    const cases = collection('cases');
    await cases.insertOne({ _id: 'one', rev: 1 });

    const won = await cases.replaceOne({ _id: 'one', rev: 1 }, { rev: 2 });
    const lost = await cases.replaceOne({ _id: 'one', rev: 1 }, { rev: 2 });

    expect([won.matchedCount, lost.matchedCount]).toEqual([1, 0]);
  });

  it('should change and return one document in one go', async () => {
    const counters = collection('counters');
    const next = () =>
      counters.findOneAndUpdate({ _id: 'numbers' }, { $inc: { last: 1 } }, { upsert: true, returnDocument: 'after' });

    const answers = await Promise.all(Array.from({ length: 20 }, next));

    expect(answers.map((answer) => Number(answer?.last)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  it('should find and remove, find and replace, with a sort and a projection', async () => {
    const queue = collection('queue');
    await queue.insertMany([
      { _id: 'a', at: 2, lane: 'x' },
      { _id: 'b', at: 1, lane: 'x' },
    ]);

    expect(await queue.findOneAndDelete({ lane: 'x' }, { sort: { at: 1 }, projection: { at: 1 } })).toEqual({
      _id: 'b',
      at: 1,
    });
    expect(await queue.findOneAndReplace({ lane: 'x' }, { lane: 'y' })).toMatchObject({ _id: 'a', at: 2 });
    expect(await queue.findOneAndUpdate({ lane: 'nobody' }, { $set: { a: 1 } })).toBeNull();
  });

  it('should write many changes of different kinds in one bulk', async () => {
    const mixed = collection('mixed');

    const result = await mixed.bulkWrite([
      { insertOne: { document: { _id: 'a', n: 1 } } },
      { updateOne: { filter: { _id: 'a' }, update: { $inc: { n: 1 } } } },
      { replaceOne: { filter: { _id: 'b' }, replacement: { n: 9 }, upsert: true } },
      { deleteOne: { filter: { _id: 'a' } } },
    ]);

    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
  });

  it('should list, drop and recreate collections and indexes', async () => {
    const temporary = collection('temporary');
    await temporary.createIndex({ a: 1, b: -1 }, { name: 'ab' });
    expect(await temporary.indexes()).toMatchObject([{ name: '_id_' }, { name: 'ab', key: { a: 1, b: -1 } }]);

    await temporary.dropIndex('ab');
    expect(await temporary.indexes()).toHaveLength(1);

    expect(await database.connection.listCollections()).toContainEqual(expect.objectContaining({ name: 'temporary' }));
    await temporary.drop();
    expect((await database.connection.listCollections()).map(({ name }) => name)).not.toContain('temporary');
  });

  it('should keep a document of 5 MB and refuse one over 16 MB', async () => {
    await collection('large').insertOne({ _id: 'five', text: 'x'.repeat(5_000_000) });

    expect(String((await collection('large').findOne({ _id: 'five' }))?.text)).toHaveLength(5_000_000);
    await expect(collection('large').insertOne({ _id: 'seventeen', text: 'x'.repeat(17_000_000) })).rejects.toThrow();
  });

  it('should store files by GridFS', async () => {
    const bucket = new mongoose.mongo.GridFSBucket(database.connection.db as mongoose.mongo.Db, {
      bucketName: 'files',
      chunkSizeBytes: 1_000,
    });
    const content = Buffer.alloc(12_345, 'water');
    const upload = bucket.openUploadStream('letter.txt');
    await new Promise((resolve, reject) => upload.once('finish', resolve).once('error', reject).end(content));

    const pieces: Buffer[] = [];
    for await (const piece of bucket.openDownloadStream(upload.id)) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).equals(content)).toBe(true);

    await bucket.delete(upload.id);
    expect(await bucket.find().toArray()).toHaveLength(0);
  });
});

describe('mongoose', () => {
  it('should create, populate indexes, validate, update, list and remove models', async () => {
    const schema = new mongoose.Schema(
      { name: { type: String, unique: true }, tags: [String], n: Number },
      { timestamps: true },
    );
    const Thing = database.connection.model('Thing', schema);
    await Thing.init();

    const made = await Thing.create({ name: 'reservoir', tags: ['a'], n: 1 });
    made.tags.push('b');
    await made.save();

    expect(await Thing.findOne({ tags: 'b' }).lean()).toMatchObject({ name: 'reservoir', tags: ['a', 'b'] });
    await expect(Thing.create({ name: 'reservoir' })).rejects.toMatchObject({ code: 11000, keyPattern: { name: 1 } });
    expect(
      await Thing.findOneAndUpdate({ name: 'reservoir' }, { $inc: { n: 1 } }, { returnDocument: 'after' }),
    ).toMatchObject({ n: 2 });
    expect(await Thing.exists({ n: { $gt: 1 } })).not.toBeNull();
    expect(await Thing.countDocuments({ tags: { $in: ['a'] } })).toBe(1);
    expect(
      await Thing.aggregate([
        { $unwind: '$tags' },
        { $group: { _id: '$tags', n: { $sum: 1 } } },
        { $sort: { _id: 1 } },
      ]),
    ).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ]);
    expect(await Thing.deleteMany({})).toMatchObject({ deletedCount: 1 });
  });
});
