import { type Doc, getField, Int32, Long, setField, type Value } from '../bson/bson.js';
import { isTrue, toInteger } from '../bson/numbers.js';
import { isDoc } from '../bson/types.js';
import { badValue, failedToParse, ServerError } from '../errors.js';
import { compileFilter } from '../query/filter.js';
import { partsOf, plainValue } from '../query/path.js';
import { compileAddedFields, compilePipelineProjection } from '../query/projection.js';
import { sortFields, sortKey } from '../query/sort.js';
import { clone } from '../update/clone.js';
import { Target } from '../update/target.js';
import type { Stage } from './stage.js';

export function match(operand: Value): Stage {
  const matches = compileFilter(docOperand(operand, '$match'));
  return function* (docs) {
    for (const doc of docs) if (matches(doc)) yield doc;
  };
}

export function sort(operand: Value): Stage {
  const fields = sortFields(docOperand(operand, '$sort'));
  if (fields.length === 0) throw failedToParse('$sort stage must have at least one sort key');
  const keyOf = sortKey(fields);
  return function* (docs) {
    const keyed = Array.from(docs, (doc) => ({ doc, key: keyOf(doc) }));
    keyed.sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { doc } of keyed) yield doc;
  };
}

export function limit(operand: Value): Stage {
  const most = toInteger(operand, '$limit');
  if (most <= 0) throw failedToParse('the limit must be positive');
  return function* (docs) {
    let left = most;
    for (const doc of docs) {
      yield doc;
      left -= 1;
      if (left === 0) return;
    }
  };
}

export function skip(operand: Value): Stage {
  const first = toInteger(operand, '$skip');
  if (first < 0) throw failedToParse('$skip cannot be negative');
  return function* (docs) {
    let passed = 0;
    for (const doc of docs) {
      passed += 1;
      if (passed > first) yield doc;
    }
  };
}

export function project(operand: Value): Stage {
  const spec = docOperand(operand, '$project');
  if (Object.keys(spec).length === 0) throw failedToParse('$project must name at least one field');
  return each(compilePipelineProjection(spec));
}

export function addFields(operand: Value): Stage {
  return each(compileAddedFields(docOperand(operand, '$addFields')));
}

function each(work: (doc: Doc) => Doc): Stage {
  return function* (docs) {
    for (const doc of docs) yield work(doc);
  };
}

/** No documents, no count. */
export function count(operand: Value): Stage {
  if (typeof operand !== 'string' || operand === '' || operand.startsWith('$') || operand.includes('.')) {
    throw new ServerError(40156, 'Location40156', 'the count field must be a plain name');
  }
  return function* (docs) {
    let counted = 0;
    for (const _ of docs) counted += 1;
    if (counted > 0) yield { [operand]: new Int32(counted) };
  };
}

export function unwind(operand: Value): Stage {
  const options: Doc = typeof operand === 'string' ? { path: operand } : docOperand(operand, '$unwind');
  const { path, includeArrayIndex: position, preserveNullAndEmptyArrays: preserve } = options;
  const unknown = Object.keys(options).find((name) => !UNWIND_OPTIONS.includes(name));
  if (unknown !== undefined) throw badValue(`unrecognized option to $unwind stage: ${unknown}`);
  if (typeof path !== 'string' || !path.startsWith('$')) throw badValue("the path of $unwind must start with '$'");
  const parts = partsOf(path.slice(1));
  return function* (docs) {
    for (const doc of docs) {
      const value = plainValue(doc, parts);
      if (Array.isArray(value) && value.length > 0) {
        for (const [i, element] of value.entries())
          yield withElement(doc, parts, element, position, Long.fromNumber(i));
      } else if (value !== null && value !== undefined && !Array.isArray(value)) {
        yield withElement(doc, parts, value, position, null);
      } else if (isTrue(preserve)) {
        yield withElement(doc, parts, Array.isArray(value) ? undefined : value, position, null);
      }
    }
  };
}

const UNWIND_OPTIONS = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'];

function withElement(doc: Doc, parts: readonly string[], element: Value, position: Value, at: Value): Doc {
  const copy = clone(doc);
  const target = new Target(copy, parts);
  if (element === undefined) target.unset();
  else target.set(element);
  if (typeof position === 'string') new Target(copy, partsOf(position)).set(at);
  return copy;
}

export function facet(operand: Value, compile: (stages: Value) => Stage): Stage {
  const spec = docOperand(operand, '$facet');
  const facets = Object.keys(spec).map((name) => [name, compile(getField(spec, name))] as const);
  if (facets.length === 0) throw new ServerError(40169, 'Location40169', '$facet needs at least one pipeline');
  return function* (docs) {
    const all = [...docs];
    const result: Doc = {};
    for (const [name, stage] of facets) setField(result, name, [...stage(all)]);
    yield result;
  };
}

export function docOperand(operand: Value, name: string): Doc {
  if (!isDoc(operand)) throw failedToParse(`the ${name} specification must be an object`);
  return operand;
}
