import { mkdtempSync, rmSync } from 'node:fs';
import '../bench/patience.js';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { canonicalJson, type Json } from '../../src/platform/kernel/index.js';
import { Database, openDatabase } from '../../src/platform/persistence/index.js';
import { DOCUMENTS } from './semantics/documents.js';
import { FILTERS, SORTS } from './semantics/filters.js';
import { PIPELINES, PROJECTIONS } from './semantics/pipelines.js';
import { UPDATES, type UpdateCase } from './semantics/updates.js';

/**
 * The same questions to the embedded database and to the real MongoDB engine must get the same answers, or be refused
 * by both. Runs under `scripts/with-real-mongodb.sh`.
 */
type Doc = Record<string, unknown> & { _id?: unknown };
type Collection = mongoose.mongo.Collection<Doc & { _id: string }>;

const reference = process.env.SHUIJING_TEST_MONGODB_URI;
const { EJSON } = mongoose.mongo.BSON;
const EXACT = { promoteValues: false, promoteLongs: false } as const;

if (!reference && process.env.SHUIJING_REQUIRE_REAL_MONGODB === '1')
  throw new Error('SHUIJING_TEST_MONGODB_URI is not set');
if (!reference)
  process.stderr.write('\nSKIPPED: semantics against the real MongoDB engine; use scripts/with-real-mongodb.sh\n');

const REFUSED = 'refused';
/** Types are told apart, the order of fields is not: the product never relies on it. */
const shown = (value: unknown): string => canonicalJson(EJSON.serialize(value, { relaxed: false }) as Json);
const named = <T>(cases: readonly T[]): [string, T][] => cases.map((one) => [EJSON.stringify(one), one]);

const admin = (database: Database): mongoose.mongo.Db => database.connection.db as mongoose.mongo.Db;

/** What an attempt gives, as text; any refusal is one and the same answer. */
async function outcome(attempt: () => Promise<unknown>): Promise<string> {
  try {
    return shown(await attempt());
  } catch (fault) {
    if (fault instanceof mongoose.mongo.MongoServerError || fault instanceof mongoose.mongo.MongoBulkWriteError)
      return REFUSED;
    throw fault;
  }
}

(reference ? describe : describe.skip)('Embedded database and MongoDB agree', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuijing-semantics-'));
  const dbName = `semantics-${process.pid}`;
  let databases: Database[] = [];

  beforeAll(async () => {
    databases = [
      await openDatabase({ dataDir, dbName }),
      await openDatabase({ dataDir, mongodbUri: reference, dbName }),
    ];
    for (const database of databases) {
      for (const name of ['plain', 'indexed'])
        await database.connection.collection<Doc>(name).insertMany(DOCUMENTS.map((doc) => ({ ...doc })));
      const indexed = database.connection.collection('indexed');
      await indexed.createIndexes([
        { key: { a: 1 } },
        { key: { 'a.b': -1 } },
        { key: { s: 1, n: -1 } },
        { key: { n: 1 } },
      ]);
    }
  });

  afterAll(async () => {
    await databases[1]?.connection.dropDatabase();
    for (const database of databases) await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Asks both, with and without indexes, and expects one answer. */
  async function agree(
    ask: (collection: Collection, database: Database) => Promise<unknown>,
    names = ['plain', 'indexed'],
  ): Promise<void> {
    const [embedded, real] = databases as [Database, Database];
    for (const name of names) {
      const on = (database: Database) => () =>
        ask(database.connection.collection(name) as unknown as Collection, database);
      expect(await outcome(on(embedded))).toBe(await outcome(on(real)));
    }
  }

  test.each(named(FILTERS))('finding %s', async (_, filter) => {
    await agree(async (collection) =>
      (await collection.find(filter, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id).sort(),
    );
  });

  test.each(named(FILTERS))('counting %s', async (_, filter) => {
    await agree((collection) => collection.countDocuments(filter));
  });

  test.each(named(SORTS))('sorting by %s', async (_, sort) => {
    await agree(async (collection) =>
      (await collection.find({}, { sort, projection: { _id: 1 } }).toArray()).map(({ _id }) => _id),
    );
  });

  test.each(named(PROJECTIONS))('projecting %s', async (_, projection) => {
    await agree((collection) => collection.find({}, { projection, sort: { n: 1 }, ...EXACT }).toArray());
  });

  test.each(named(['a', 'a.b', 's', 'scores', 'items.k', 'nothing']))('distinct %s', async (_, key) => {
    await agree(async (collection) =>
      (await collection.distinct(key, { _id: { $nin: ['one as double'] } }, EXACT)).map(shown).sort(),
    );
  });

  test.each(named(PIPELINES))('aggregating %s', async (_, pipeline) => {
    const ordered = pipeline.some((stage) => '$sort' in stage) && !pipeline.some((stage) => '$group' in stage);
    await agree(async (collection) => {
      const self = JSON.parse(JSON.stringify(pipeline).replaceAll('SELF', collection.collectionName)) as Doc[];
      const found = (await collection.aggregate(self, EXACT).toArray()).map(shown);
      return ordered ? found : found.sort();
    });
  });

  test.each(named(UPDATES))('updating %s', async (_, one) => {
    await agree((collection, database) => updated(database, collection, one), ['updates']);
  });

  async function updated(
    database: Database,
    collection: Collection,
    { doc, update, filter, arrayFilters, upsert = false }: UpdateCase,
  ): Promise<unknown> {
    await collection.deleteMany({});
    await collection.insertOne({ _id: 'it', ...doc });
    const statement = { q: filter ?? { _id: 'it' }, u: update, upsert, ...(arrayFilters ? { arrayFilters } : {}) };
    const { n, nModified, writeErrors } = await admin(database).command({
      update: collection.collectionName,
      updates: [statement],
    });
    const left = await collection.find({}, { sort: { _id: 1 }, ...EXACT }).toArray();
    const hideMadeId = ({ _id, ...rest }: Doc) => ({ _id: shown(_id) === '"it"' ? 'it' : 'made', ...rest });
    return { n, nModified, refused: writeErrors !== undefined, left: left.map(hideMadeId) };
  }
});
