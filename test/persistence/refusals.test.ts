import mongoose from 'mongoose';
import { type TestDatabase, testDatabase } from './test-database.js';

/** What the embedded database does not carry it refuses by name. The real engine carries it, so these run embedded only. */
const embeddedOnly = process.env.SHUIJING_TEST_MONGODB_URI ? describe.skip : describe;

embeddedOnly('What is not carried', () => {
  let database: TestDatabase;
  let db: mongoose.mongo.Db;
  beforeAll(async () => {
    database = await testDatabase();
    db = database.connection.db as mongoose.mongo.Db;
    await db.collection('c').insertOne({ a: [1], n: 1 });
  });
  afterAll(() => database.close());

  const find = (filter: object) => ({ find: 'c', filter });
  const update = (u: unknown, more = {}) => ({ update: 'c', updates: [{ q: {}, u, ...more }] });
  const index = (key: object, more = {}) => ({ createIndexes: 'c', indexes: [{ key, name: 'x', ...more }] });
  const pipeline = (...stages: object[]) => ({ aggregate: 'c', pipeline: stages, cursor: {} });
  const { Decimal128 } = mongoose.mongo;

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown command', { mapReduce: 'c' }, 'mapReduce'],
    ['renaming', { renameCollection: 'a.c', to: 'a.d' }, 'renameCollection'],
    ['a transaction', { insert: 'c', documents: [{ a: 1 }], txnNumber: 1 }, 'transaction'],
    ['a collation', { ...find({}), collation: { locale: 'zh' } }, 'collation'],
    ['a tailable cursor', { ...find({}), tailable: true }, 'tailable'],
    ['reading a snapshot', { ...find({}), readConcern: { level: 'snapshot' } }, 'snapshot'],
    ['$where', find({ $where: 'true' }), '$where'],
    ['$text', find({ $text: { $search: 'x' } }), '$text'],
    ['$jsonSchema', find({ $jsonSchema: {} }), '$jsonSchema'],
    ['$near', find({ a: { $near: [0, 0] } }), '$near'],
    ['$bitsAllSet', find({ a: { $bitsAllSet: 1 } }), '$bitsAllSet'],
    ['an unknown filter operator', find({ a: { $like: 'x' } }), '$like'],
    ['an unknown top-level operator', find({ $like: 'x' }), '$like'],
    ['an unknown expression', find({ $expr: { $dateTrunc: {} } }), '$dateTrunc'],
    ['a pattern option of another dialect', find({ a: { $regex: 'x', $options: 'x' } }), "'x'"],
    ['a collated update', update({ $set: { a: 1 } }, { collation: { locale: 'zh' } }), 'collation'],
    ['an update by pipeline', update([{ $set: { a: 1 } }]), 'pipeline'],
    ['$bit', update({ $bit: { n: { and: 1 } } }), '$bit'],
    ['an unknown update operator', update({ $increment: { n: 1 } }), '$increment'],
    ['an unused array filter', update({ $set: { n: 1 } }, { arrayFilters: [{ x: 1 }] }), "'x'"],
    ['a capped collection', { create: 'd', capped: true, size: 1000 }, 'capped'],
    ['a validator', { create: 'd', validator: {} }, 'validator'],
    ['a view', { create: 'd', viewOn: 'c', pipeline: [] }, 'viewOn'],
    ['a time series', { create: 'd', timeseries: { timeField: 't' } }, 'timeseries'],
    ['a text index', index({ a: 'text' }), 'text'],
    ['a geo index', index({ a: '2dsphere' }), '2dsphere'],
    ['a hashed index', index({ a: 'hashed' }), 'hashed'],
    ['a TTL index', index({ a: 1 }, { expireAfterSeconds: 5 }), 'expireAfterSeconds'],
    ['a collated index', index({ a: 1 }, { collation: { locale: 'zh' } }), 'collation'],
    ['an index on an array position', index({ 'a.0': 1 }), 'a.0'],
    ['$out', pipeline({ $out: 'd' }), '$out'],
    ['$merge', pipeline({ $merge: 'd' }), '$merge'],
    ['$graphLookup', pipeline({ $graphLookup: {} }), '$graphLookup'],
    ['a lookup by pipeline', pipeline({ $lookup: { from: 'c', pipeline: [], as: 'x' } }), 'pipeline'],
    ['an unknown accumulator', pipeline({ $group: { _id: 1, x: { $stdDevPop: '$n' } } }), '$stdDevPop'],
    ['a server variable', pipeline({ $project: { x: '$$NOW' } }), '$$NOW'],
    ['a change stream', pipeline({ $changeStream: {} }), '$changeStream'],
    ['Decimal128 arithmetic', pipeline({ $project: { x: { $add: [Decimal128.fromString('1'), 1] } } }), 'Decimal128'],
    ['a Decimal128 value', { insert: 'c', documents: [{ d: Decimal128.fromString('1.1') }] }, 'Decimal128'],
    ['explaining something else', { explain: { insert: 'c' } }, 'insert'],
  ])('should be refused by name: %s', async (_, command, named) => {
    const refusal = await db.command(command).then(
      (answer) => answer.writeErrors?.[0] ?? answer,
      (fault: Error) => fault,
    );

    expect(refusal).toMatchObject({ code: expect.any(Number) });
    expect(String(refusal.errmsg ?? refusal.message)).toContain(named);
  });

  it('should leave the data as it was', async () => {
    expect(
      await db
        .collection('c')
        .find({}, { projection: { _id: 0 } })
        .toArray(),
    ).toEqual([{ a: [1], n: 1 }]);
  });

  it('should say it is a standalone without sessions, so that drivers ask for nothing more', async () => {
    const answer = await db.admin().command({ hello: 1 });

    expect(answer.isWritablePrimary).toBe(true);
    expect(answer.setName).toBeUndefined();
    expect(answer.logicalSessionTimeoutMinutes).toBeUndefined();
  });
});
