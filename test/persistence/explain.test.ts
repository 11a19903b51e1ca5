import type mongoose from 'mongoose';
import { type TestDatabase, testDatabase } from './test-database.js';

type Doc = Record<string, unknown>;
interface Stage {
  stage: string;
  indexName?: string;
  direction?: string;
  inputStage?: Stage;
  inputStages?: Stage[];
}

let database: TestDatabase;
const files = () => database.connection.collection<{ _id: string; [field: string]: unknown }>('files');

/** Case files with the indexes the case file and its lists use. */
beforeAll(async () => {
  database = await testDatabase();
  await files().insertMany(
    Array.from({ length: 600 }, (_, n) => ({
      _id: `case-${String(n).padStart(4, '0')}`,
      number: `N${n}`,
      kind: 'report',
      dirty: n % 50 === 0,
      committedAt: new Date(Date.UTC(2026, 2, 1, 0, n)),
      nextDueAt: n % 3 === 0 ? null : new Date(Date.UTC(2026, 2, 1, 0, n)),
      parties: [`unit:u${n % 7}`, `role:r${n % 2}`],
      facets: { status: n % 4 === 0 ? 'closed' : 'open', category: `c${n % 8}` },
      updatedAt: new Date(Date.UTC(2026, 2, 2, 0, n)),
    })),
  );
  await files().createIndexes([
    { key: { number: 1 }, unique: true },
    { key: { nextDueAt: 1, _id: 1 }, name: 'due' },
    { key: { committedAt: 1, _id: 1 }, partialFilterExpression: { dirty: true }, name: 'dirty' },
    { key: { parties: 1, updatedAt: -1 }, name: 'list' },
    { key: { kind: 1, 'facets.status': 1, 'facets.category': 1 }, name: 'facets' },
  ]);
});
afterAll(() => database.close());

/** All stages of the plan, outermost first. */
function stagesOf(stage: Stage | undefined): Stage[] {
  if (!stage) return [];
  return [stage, ...stagesOf(stage.inputStage), ...(stage.inputStages ?? []).flatMap(stagesOf)];
}

async function planOf(filter: Doc, sort?: Record<string, 1 | -1>, limit = 0): Promise<{ stages: Stage[]; stats: Doc }> {
  const explained = (await files()
    .find(filter, sort ? { sort, limit } : { limit })
    .explain('executionStats')) as unknown as {
    queryPlanner: { winningPlan: Stage & { queryPlan?: Stage } };
    executionStats: Doc;
  };
  const { winningPlan } = explained.queryPlanner;
  return { stages: stagesOf(winningPlan.queryPlan ?? winningPlan), stats: explained.executionStats };
}

const indexesIn = (stages: readonly Stage[]) => stages.flatMap(({ indexName }) => indexName ?? []);
const now = new Date(Date.UTC(2026, 2, 1, 1, 0));

describe('An index is used', () => {
  it.each<[string, Doc, Record<string, 1 | -1> | undefined, string]>([
    ['what is due', { nextDueAt: { $lte: now } }, { nextDueAt: 1 }, 'due'],
    ['what is dirty', { dirty: true }, { committedAt: 1 }, 'dirty'],
    [
      'what is dirty since',
      { dirty: true, committedAt: { $lt: new Date(Date.UTC(2026, 2, 1, 5)) } },
      undefined,
      'dirty',
    ],
    ['one by number', { number: 'N17' }, undefined, 'number_1'],
    ['some by number', { number: { $in: ['N1', 'N2'] } }, undefined, 'number_1'],
    ['by the beginning of a number', { number: { $regex: '^N59' } }, undefined, 'number_1'],
    ['the list of one party', { parties: 'unit:u3' }, { updatedAt: -1 }, 'list'],
    ['the list of several parties', { parties: { $in: ['unit:u3', 'role:r1'] } }, { updatedAt: -1 }, 'list'],
    ['by kind and status', { kind: 'report', 'facets.status': 'open' }, undefined, 'facets'],
    [
      'by kind, status and categories',
      { kind: 'report', 'facets.status': 'closed', 'facets.category': { $in: ['c0', 'c4'] } },
      undefined,
      'facets',
    ],
  ])('for %s', async (_, filter, sort, index) => {
    const { stages, stats } = await planOf(filter, sort);

    expect(new Set(indexesIn(stages))).toEqual(new Set([index]));
    expect(stages.map(({ stage }) => stage)).not.toContain('COLLSCAN');
    expect(stages.map(({ stage }) => stage)).not.toContain('SORT');
    expect(Number(stats.totalDocsExamined)).toBe(Number(stats.nReturned));
  });

  it.each<[string, Doc]>([
    ['one by _id', { _id: 'case-0007' }],
    ['some by _id', { _id: { $in: ['case-0007', 'case-0008'] } }],
    ['all after one, in order', { _id: { $gt: 'case-0500' } }],
  ])('for %s', async (_, filter) => {
    const { stages, stats } = await planOf(filter, { _id: 1 });

    expect(stages.map(({ stage }) => stage)).not.toContain('COLLSCAN');
    expect(Number(stats.totalDocsExamined)).toBe(Number(stats.nReturned));
  });

  it('for each branch of an $or', async () => {
    const { stages } = await planOf({ $or: [{ nextDueAt: { $lte: now } }, { number: 'N1' }] });

    expect(indexesIn(stages).sort()).toEqual(['due', 'number_1']);
  });

  it('only as far as a limit reaches', async () => {
    const { stats } = await planOf({ parties: { $in: ['unit:u3', 'role:r1'] } }, { updatedAt: -1 }, 5);

    expect(Number(stats.totalDocsExamined)).toBeLessThan(20);
  });

  it('backwards, too', async () => {
    const { stages } = await planOf({ parties: 'unit:u3' }, { updatedAt: 1 });

    expect(stages.find(({ stage }) => stage === 'IXSCAN')?.direction).toBe('backward');
    expect(stages.map(({ stage }) => stage)).not.toContain('SORT');
  });

  it('for an update and a removal', async () => {
    const db = database.connection.db as mongoose.mongo.Db;
    for (const statement of [
      { update: 'files', updates: [{ q: { _id: 'case-0001', rev: 1 }, u: { $set: { x: 1 } } }] },
      { delete: 'files', deletes: [{ q: { number: 'N1' }, limit: 1 }] },
    ]) {
      const { queryPlanner } = (await db.command({ explain: statement, verbosity: 'queryPlanner' })) as {
        queryPlanner: { winningPlan: Stage };
      };
      expect(JSON.stringify(queryPlanner)).not.toContain('COLLSCAN');
    }
  });
});

describe('A partial index', () => {
  it('is found by its filter alone, and by the type a range implies', async () => {
    if (database.kind === 'mongodb') return;
    await files().createIndex(
      { 'facets.at': 1 },
      { partialFilterExpression: { updatedAt: { $type: 'date' } }, name: 'typed' },
    );

    const dirty = await planOf({ dirty: true });
    const typed = await planOf({ updatedAt: { $gt: now }, 'facets.at': 1 });

    expect([...indexesIn(dirty.stages), ...indexesIn(typed.stages)]).toEqual(['dirty', 'typed']);
  });

  it('is left alone when the filter could match documents it does not hold', async () => {
    const { stages } = await planOf({ dirty: false });

    expect(indexesIn(stages)).not.toContain('dirty');
    expect(await files().countDocuments({ dirty: false })).toBe(588);
  });

  it('gives the same answer as no index', async () => {
    const due = { nextDueAt: { $lte: now } };

    expect(await files().countDocuments(due)).toBe(
      (await files().find().toArray()).filter(({ nextDueAt }) => nextDueAt instanceof Date && nextDueAt <= now).length,
    );
  });
});

describe('Lists of several parties', () => {
  it('come in order and without repeats', async () => {
    const filter = { parties: { $in: ['unit:u1', 'unit:u3', 'role:r1'] } };
    const listed = await files()
      .find(filter, { sort: { updatedAt: -1 } })
      .toArray();

    const expected = (await files().find().toArray())
      .filter(({ parties }) => (parties as string[]).some((party) => filter.parties.$in.includes(party)))
      .sort((a, b) => Number(b.updatedAt) - Number(a.updatedAt));
    expect(listed.map(({ _id }) => _id)).toEqual(expected.map(({ _id }) => _id));
  });

  it('can be paged by a cursor on their order', async () => {
    const pages: string[] = [];
    let before = new Date(Date.UTC(2027, 0, 1));
    for (;;) {
      const page = await files()
        .find({ parties: 'unit:u1', updatedAt: { $lt: before } }, { sort: { updatedAt: -1 }, limit: 10 })
        .toArray();
      if (page.length === 0) break;
      pages.push(...page.map(({ _id }) => _id));
      before = page.at(-1)?.updatedAt as Date;
    }

    expect(pages).toHaveLength(await files().countDocuments({ parties: 'unit:u1' }));
    expect(new Set(pages).size).toBe(pages.length);
  });
});
