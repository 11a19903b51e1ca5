import mongoose from 'mongoose';
import { type TestDatabase, testDatabase } from './test-database.js';

/** Each operator with the answer expected of it, on whichever database runs; `semantics.test.ts` compares the two at length. */
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await things().insertMany([
    {
      _id: 1,
      n: 5,
      s: 'apple',
      tags: ['a', 'b'],
      at: new Date('2026-03-02'),
      sub: [
        { k: 'x', v: 1 },
        { k: 'y', v: 9 },
      ],
    },
    { _id: 2, n: 7, s: 'Banana', tags: [], at: new Date('2026-03-05'), sub: [{ k: 'x', v: 9 }] },
    { _id: 3, n: 7.5, s: '水库', tags: ['b'], at: null },
    { _id: 4, s: 'apricot', tags: 'b', nested: { deep: { flag: true } } },
  ]);
  await things().createIndexes([{ key: { n: 1 } }, { key: { tags: 1 } }, { key: { s: 1 } }]);
});
afterAll(() => database.close());

type Doc = Record<string, unknown>;
const things = () => database.connection.collection<{ _id: number; [field: string]: unknown }>('things');

describe('A filter', () => {
  it.each<[string, Doc, number[]]>([
    ['equality', { n: 7 }, [2]],
    ['equality within a list', { tags: 'b' }, [1, 3, 4]],
    ['equality of a whole list', { tags: ['a', 'b'] }, [1]],
    ['a nested field', { 'nested.deep.flag': true }, [4]],
    ['$eq', { n: { $eq: 5 } }, [1]],
    ['$ne', { n: { $ne: 7 } }, [1, 3, 4]],
    ['$gt', { n: { $gt: 5 } }, [2, 3]],
    ['$gte', { n: { $gte: 7 } }, [2, 3]],
    ['$lt', { n: { $lt: 7.5 } }, [1, 2]],
    ['$lte on instants, null excluded', { at: { $lte: new Date('2026-03-03') } }, [1]],
    ['a range', { n: { $gte: 6, $lt: 7.2 } }, [2]],
    ['$in', { n: { $in: [5, 7.5, 'x'] } }, [1, 3]],
    ['$nin', { n: { $nin: [5, 7] } }, [3, 4]],
    ['$exists', { n: { $exists: false } }, [4]],
    ['$type', { tags: { $type: 'array' } }, [1, 2, 3]],
    ['$size', { tags: { $size: 0 } }, [2]],
    ['$mod', { n: { $mod: [2, 1] } }, [1, 2, 3]],
    ['$regex', { s: { $regex: '^ap' } }, [1, 4]],
    ['$regex with $options', { s: { $regex: '^b', $options: 'i' } }, [2]],
    ['$not', { n: { $not: { $gt: 5 } } }, [1, 4]],
    ['$all', { tags: { $all: ['a', 'b'] } }, [1]],
    ['$elemMatch', { sub: { $elemMatch: { k: 'x', v: { $gt: 5 } } } }, [2]],
    ['two fields of different elements', { 'sub.k': 'x', 'sub.v': 9 }, [1, 2]],
    ['$and', { $and: [{ n: 7 }, { s: 'Banana' }] }, [2]],
    ['$or', { $or: [{ n: 5 }, { s: '水库' }] }, [1, 3]],
    ['$nor', { $nor: [{ n: 5 }, { s: '水库' }] }, [2, 4]],
    ['$expr', { $expr: { $gt: ['$n', 6] } }, [2, 3]],
    ['null', { at: null }, [3, 4]],
  ])('understands %s', async (_, filter, expected) => {
    expect(
      (
        await things()
          .find(filter, { sort: { _id: 1 } })
          .toArray()
      ).map(({ _id }) => _id),
    ).toEqual(expected);
    expect(await things().countDocuments(filter)).toBe(expected.length);
  });
});

interface Changed {
  _id: number;
  n?: number;
  born?: number;
  kind?: string;
  at?: Date;
}

describe('An update', () => {
  const changed = () => database.connection.collection<Changed>('changed');
  const before = {
    n: 5,
    tags: ['a', 'b'],
    sub: [
      { k: 'x', v: 1 },
      { k: 'y', v: 9 },
    ],
  };

  it.each<[string, Doc, Doc, mongoose.mongo.UpdateOptions?]>([
    ['$set', { $set: { 'x.y': 1 } }, { x: { y: 1 } }],
    ['$unset', { $unset: { n: '' } }, { n: undefined }],
    ['$inc', { $inc: { n: 2 } }, { n: 7 }],
    ['$mul', { $mul: { n: 2 } }, { n: 10 }],
    ['$min', { $min: { n: 2 } }, { n: 2 }],
    ['$max', { $max: { n: 2 } }, { n: 5 }],
    ['$rename', { $rename: { n: 'm' } }, { n: undefined, m: 5 }],
    ['$push', { $push: { tags: 'c' } }, { tags: ['a', 'b', 'c'] }],
    [
      '$push, each, sorted, cut',
      { $push: { tags: { $each: ['d', 'c'], $sort: -1, $slice: 3 } } },
      { tags: ['d', 'c', 'b'] },
    ],
    ['$push in front', { $push: { tags: { $each: ['z'], $position: 0 } } }, { tags: ['z', 'a', 'b'] }],
    ['$addToSet', { $addToSet: { tags: { $each: ['b', 'c'] } } }, { tags: ['a', 'b', 'c'] }],
    ['$pop', { $pop: { tags: -1 } }, { tags: ['b'] }],
    ['$pull', { $pull: { sub: { v: { $gt: 5 } } } }, { sub: [{ k: 'x', v: 1 }] }],
    ['$pullAll', { $pullAll: { tags: ['a', 'x'] } }, { tags: ['b'] }],
    [
      'an element found by the filter',
      { $set: { 'sub.$.v': 0 } },
      {
        sub: [
          { k: 'x', v: 1 },
          { k: 'y', v: 0 },
        ],
      },
    ],
    [
      'every element',
      { $inc: { 'sub.$[].v': 1 } },
      {
        sub: [
          { k: 'x', v: 2 },
          { k: 'y', v: 10 },
        ],
      },
    ],
    [
      'elements by filter',
      { $set: { 'sub.$[e].v': 0 } },
      {
        sub: [
          { k: 'x', v: 0 },
          { k: 'y', v: 9 },
        ],
      },
      { arrayFilters: [{ 'e.k': 'x' }] },
    ],
  ])('does %s', async (_, update, expected, ...[options]) => {
    await changed().deleteMany({});
    await changed().insertOne({ _id: 1, ...before });

    const result = await changed().updateOne({ _id: 1, 'sub.k': 'y' }, update, options);

    expect(result.matchedCount).toBe(1);
    expect(await changed().findOne({ _id: 1 })).toEqual({ _id: 1, ...before, ...expected });
  });

  it('sets the time of the server', async () => {
    await changed().replaceOne({ _id: 2 }, {}, { upsert: true });
    await changed().updateOne({ _id: 2 }, { $currentDate: { at: true } });

    expect((await changed().findOne({ _id: 2 }))?.at).toBeInstanceOf(Date);
  });

  it('inserts what is not there, with what only an insert sets', async () => {
    await changed().updateOne({ _id: 3, kind: 'k' }, { $inc: { n: 1 }, $setOnInsert: { born: 1 } }, { upsert: true });
    await changed().updateOne({ _id: 3, kind: 'k' }, { $inc: { n: 1 }, $setOnInsert: { born: 2 } }, { upsert: true });

    expect(await changed().findOne({ _id: 3 })).toEqual({ _id: 3, kind: 'k', n: 2, born: 1 });
  });

  it('changes many, and counts only those that differ afterwards', async () => {
    await changed().deleteMany({});
    await changed().insertMany([1, 2, 3].map((_id) => ({ _id, n: _id })));

    expect(await changed().updateMany({}, { $max: { n: 2 } })).toMatchObject({ matchedCount: 3, modifiedCount: 1 });
  });
});

/** Faults of an earlier prototype, and of libraries underneath. */
describe('Pitfalls', () => {
  const odd = () => database.connection.collection<{ _id: string; [field: string]: unknown }>('odd');
  const ids = async (filter: Doc) => (await odd().find(filter).toArray()).map(({ _id }) => _id).sort();
  beforeAll(async () => {
    await odd().insertMany([
      { _id: 'infinite', n: Number.POSITIVE_INFINITY },
      { _id: 'minus infinite', n: Number.NEGATIVE_INFINITY },
      { _id: 'nan', n: Number.NaN },
      { _id: 'five', n: 5, t: [1, 2] },
      { _id: 'nested', t: [[1, 2], 3] },
      { _id: 'text', n: 'x' },
    ]);
    await odd().createIndexes([{ key: { n: 1 } }, { key: { n: -1, t: 1 } }]);
  });

  it('should find infinity, and not NaN, beyond a number of an indexed field', async () => {
    expect(await ids({ n: { $gt: 1 } })).toEqual(['five', 'infinite']);
    expect(await ids({ n: { $lt: 1 } })).toEqual(['minus infinite']);
    expect(await odd().countDocuments({ n: { $lt: 1 } })).toBe(1);
    expect(await ids({ n: Number.NaN })).toEqual(['nan']);
  });

  it('should not look for an element inside a list that is itself an element', async () => {
    expect(await ids({ 't.0': 1 })).toEqual(['five']);
    expect(await ids({ 't.0': [1, 2] })).toEqual(['nested']);
  });

  it('should compare across types in $expr as values are ordered', async () => {
    expect(await ids({ $expr: { $gt: ['$n', 1] } })).toEqual(['five', 'infinite', 'text']);
  });

  it('should not be emptied by a comment', async () => {
    expect(await ids({ $comment: 'why', n: 5 })).toEqual(['five']);
  });

  it('should refuse a negative $size and an array filter that is not used', async () => {
    await expect(ids({ t: { $size: -1 } })).rejects.toThrow();
    await expect(odd().updateOne({}, { $set: { x: 1 } }, { arrayFilters: [{ e: 1 }] })).rejects.toThrow();
  });

  it('should keep the types of numbers an update does not touch', async () => {
    const { Double, Long } = mongoose.mongo;
    await odd().insertOne({ _id: 'types', d: new Double(1), l: Long.fromNumber(1), i: 1 });
    await odd().updateOne({ _id: 'types' }, { $set: { other: 1 } });

    const kept = await odd().findOne({ _id: 'types' }, { promoteValues: false, promoteLongs: false });

    expect(Object.values(kept ?? {}).map((value) => (value as { _bsontype?: string })._bsontype)).toEqual([
      undefined,
      'Double',
      'Long',
      'Int32',
      'Int32',
    ]);
  });

  it('should order texts by code point and dates before 1970 before those after', async () => {
    const sorted = database.connection.collection<{ _id: string; at: Date }>('sorted');
    await sorted.insertMany(
      ['\u{1F30A}', '\uFF0C', 'a', 'a\0', 'ab'].map((_id, i) => ({ _id, at: new Date((i - 2) * 86_400_000) })),
    );
    await sorted.createIndex({ at: 1 });

    expect((await sorted.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id)).toEqual([
      'a',
      'a\0',
      'ab',
      '\uFF0C',
      '\u{1F30A}',
    ]);
    expect(
      await sorted
        .find({ at: { $lt: new Date(0) } })
        .sort({ at: 1 })
        .toArray(),
    ).toHaveLength(2);
  });

  it('should drop a collection that was read from just before', async () => {
    const brief = database.connection.collection<{ _id: number }>('brief');
    await brief.insertMany(Array.from({ length: 20 }, (_, _id) => ({ _id })));
    await brief.findOne({ _id: { $gt: 3 } });

    await brief.drop();

    expect(await brief.countDocuments()).toBe(0);
  });
});
