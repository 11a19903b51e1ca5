import { type Doc, Int32, type Value } from '../bson/bson.js';
import { equal } from '../bson/compare.js';
import { toInteger } from '../bson/numbers.js';
import { isDoc } from '../bson/types.js';
import { ServerError, typeMismatch } from '../errors.js';
import { compileFilter } from '../query/filter.js';
import { count as countMatching, find, type Query } from '../query/find.js';
import { sortFields } from '../query/sort.js';
import type { Collection } from '../store/collection.js';
import { group } from './group.js';
import { lookup } from './lookup.js';
import type { Stage } from './stage.js';
import { addFields, count, facet, limit, match, project, skip, sort, unwind } from './stages.js';

type Named = (name: string) => Collection | undefined;

const STAGES: Record<string, (operand: Value, named: Named) => Stage> = {
  $match: match,
  $group: group,
  $sort: sort,
  $limit: limit,
  $skip: skip,
  $project: project,
  $addFields: addFields,
  $set: addFields,
  $unwind: unwind,
  $count: count,
  $lookup: lookup,
  $facet: (operand, named) => facet(operand, (stages) => compileStages(stages, named)),
};

/** A pipeline over one collection; what an index can answer at its beginning is left to the planner. */
export class Pipeline {
  /** What the leading stages ask the collection for. */
  readonly query: Query;
  private readonly rest: Stage;
  private readonly restStages: readonly Doc[];

  /** @throws ServerError naming a stage or operator that is not carried. */
  constructor(stages: Value, named: Named, hint?: Value) {
    compileStages(stages, named);
    const list = stageList(stages);
    const { query, taken } = leading(list);
    this.query = { ...query, hint };
    this.restStages = list.slice(taken);
    this.rest = compileStages(this.restStages, named);
  }

  run(collection: Collection | undefined): Iterable<Doc> {
    if (!collection) return this.rest([]);
    const counted = countingField(this.restStages);
    if (counted) return this.counted(collection, counted);
    return this.rest(docsOf(collection, this.query));
  }

  /** Counting needs no documents: what drivers send for `countDocuments`. */
  private *counted(collection: Collection, { id, field }: Counting): Generator<Doc> {
    const n = countMatching(collection, this.query);
    if (n > 0) yield { _id: id, [field]: new Int32(n) };
  }
}

function* docsOf(collection: Collection, query: Query): Generator<Doc> {
  for (const found of find(collection, query)) yield found.doc;
}

function compileStages(stages: Value, named: Named): Stage {
  const compiled = stageList(stages).map((stage) => {
    const [name] = Object.keys(stage) as [string];
    const make = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
    if (!make)
      throw new ServerError(40324, 'Location40324', `Unrecognized or not carried pipeline stage name: '${name}'`);
    return make(stage[name], named);
  });
  return (docs) => compiled.reduce<Iterable<Doc>>((flow, stage) => stage(flow), docs);
}

function stageList(stages: Value): Doc[] {
  if (!Array.isArray(stages) || !stages.every(isDoc)) throw typeMismatch("'pipeline' has to be a list of documents");
  const wrong = stages.find((stage) => Object.keys(stage).length !== 1);
  if (wrong) throw new ServerError(40323, 'Location40323', 'a pipeline stage must have exactly one field');
  return stages;
}

/** `$match`, `$sort`, `$skip` and `$limit`, in this order and each at most once, become one query. */
function leading(stages: readonly Doc[]): { query: Query; taken: number } {
  const taken: Doc = {};
  let at = 0;
  for (const name of ['$match', '$sort', '$skip', '$limit']) {
    if (stages[at]?.[name] === undefined) continue;
    taken[name] = stages[at]?.[name];
    at += 1;
  }
  const filter = (taken.$match ?? {}) as Doc;
  compileFilter(filter);
  const query = {
    filter,
    sort: sortFields(taken.$sort),
    skip: taken.$skip === undefined ? 0 : toInteger(taken.$skip, '$skip'),
    limit: taken.$limit === undefined ? 0 : toInteger(taken.$limit, '$limit'),
  };
  return { query, taken: at };
}

interface Counting {
  readonly id: Value;
  readonly field: string;
}

/** Recognises `{$group: {_id: <number or null>, <field>: {$sum: 1}}}` as the only stage left. */
function countingField(stages: readonly Doc[]): Counting | undefined {
  const spec = stages.length === 1 ? stages[0]?.$group : undefined;
  if (!isDoc(spec)) return undefined;
  const { _id: id, ...fields } = spec;
  const [field, ...others] = Object.keys(fields);
  if (field === undefined || others.length > 0 || isDoc(id) || typeof id === 'string' || Array.isArray(id))
    return undefined;
  return equal(fields[field], { $sum: new Int32(1) }) ? { id, field } : undefined;
}
