import { type Doc, getField, ObjectId, type Value } from '../bson/bson.js';
import { isDoc } from '../bson/types.js';
import { isOperators } from '../query/condition.js';
import { partsOf } from '../query/path.js';
import { isRegex } from '../query/regex.js';
import { clone } from './clone.js';
import { Target } from './target.js';
import type { Update } from './update.js';

/** The document an upsert inserts: what the filter holds equal, changed by the update. */
export function upserted(filter: Doc, update: Update): Doc {
  const base: Doc = {};
  const equalities = [...equalitiesOf(filter)];
  for (const [path, value] of equalities) {
    if (!update.isReplacement || path === '_id') new Target(base, partsOf(path)).set(clone(value));
  }
  const { _id, ...rest } = update.apply(base, true);
  return { _id: _id ?? new ObjectId(), ...rest };
}

function* equalitiesOf(filter: Doc): Generator<[string, Value]> {
  for (const name of Object.keys(filter)) {
    const condition = getField(filter, name);
    if (name === '$and') for (const branch of condition as Doc[]) yield* equalitiesOf(branch);
    else if (name.startsWith('$')) continue;
    else if (!isOperators(condition)) yield* isRegex(condition) ? [] : [[name, condition] as [string, Value]];
    else if (isDoc(condition) && Object.hasOwn(condition, '$eq')) yield [name, condition.$eq];
    else if (Array.isArray(condition.$in) && condition.$in.length === 1) yield [name, condition.$in[0]];
    else if (Array.isArray(condition.$all) && condition.$all.length === 1) yield [name, condition.$all[0]];
  }
}
