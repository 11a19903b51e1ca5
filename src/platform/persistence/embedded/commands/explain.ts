import { Pipeline } from '../aggregate/pipeline.js';
import { type Doc } from '../bson/bson.js';
import { isDoc } from '../bson/types.js';
import { notCarried, typeMismatch } from '../errors.js';
import { type Effort, find, type Query } from '../query/find.js';
import type { IndexPlan, Plan } from '../query/plan.js';
import { plan } from '../query/planner.js';
import type { SortField } from '../query/sort.js';
import { sortFields } from '../query/sort.js';
import { type Collection, ID_INDEX } from '../store/collection.js';
import { type Command, databaseOf, docOf, docsOf, textOf } from './command.js';
import { queryOf } from './find.js';

/** Tells which index a command would use, in the shape of MongoDB's answer, without changing anything. */
export const explain: Command = {
  fields: ['verbosity'],
  run({ catalog }, body) {
    const inner = body.explain;
    if (!isDoc(inner)) throw typeMismatch("'explain' has to be a command");
    const name = Object.keys(inner)[0] ?? '';
    const query = explained(name, inner);
    const collection = catalog.find(databaseOf(body), textOf(inner, name));
    const winningPlan = collection ? describe(plan(collection, query), query.sort) : { stage: 'EOF' };
    const executed =
      body.verbosity === 'queryPlanner' || !collection ? {} : { executionStats: measure(collection, query) };
    return {
      queryPlanner: { namespace: `${databaseOf(body)}.${textOf(inner, name)}`, winningPlan },
      ...executed,
      ok: 1,
    };
  },
};

function explained(name: string, inner: Doc): Query {
  switch (name) {
    case 'find':
      return queryOf(inner).query;
    case 'count':
    case 'distinct':
      return { filter: docOf(inner, 'query'), sort: [], hint: inner.hint };
    case 'findAndModify':
      return { filter: docOf(inner, 'query'), sort: sortFields(inner.sort), hint: inner.hint, limit: 1 };
    case 'aggregate':
      return new Pipeline(inner.pipeline, () => undefined, inner.hint).query;
    case 'update':
    case 'delete': {
      const [statement = {}] = docsOf(inner, `${name}s`);
      return { filter: docOf(statement, 'q'), sort: [], hint: statement.hint };
    }
    default:
      throw notCarried(`explaining the command '${name}'`);
  }
}

function describe(chosen: Plan, sort: readonly SortField[]): Doc {
  const given = sort.length === 0 || (chosen.kind === 'index' && chosen.order !== 0);
  const inputStage = describeAccess(chosen);
  return given
    ? inputStage
    : { stage: 'SORT', sortPattern: Object.fromEntries(sort.map((f) => [f.path, f.direction])), inputStage };
}

function describeAccess(chosen: Plan): Doc {
  if (chosen.kind === 'scan') return { stage: 'COLLSCAN', direction: 'forward' };
  if (chosen.kind === 'index') return { stage: 'FETCH', inputStage: describeIndex(chosen) };
  return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: chosen.plans.map(describeIndex) } };
}

function describeIndex({ definition, order, multikey, ranges }: IndexPlan): Doc {
  return {
    stage: definition === ID_INDEX && ranges.length === 1 ? 'IDHACK' : 'IXSCAN',
    indexName: definition.name,
    keyPattern: definition.spec.key,
    isMultiKey: multikey,
    direction: order === -1 ? 'backward' : 'forward',
  };
}

function measure(collection: Collection, query: Query): Doc {
  const effort: Effort = { keys: 0, docs: 0 };
  let returned = 0;
  for (const _ of find(collection, { ...query, damagedLast: true }, effort)) returned += 1;
  return {
    executionSuccess: true,
    nReturned: returned,
    totalKeysExamined: effort.keys,
    totalDocsExamined: effort.docs,
  };
}
