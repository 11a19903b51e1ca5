import { type Doc, getField, type Value } from '../bson/bson.js';
import { isTrue } from '../bson/numbers.js';
import { isDoc } from '../bson/types.js';
import { badValue, notCarried } from '../errors.js';
import { isOperators } from './condition.js';
import { compileExpression } from './expression.js';
import { equalTo, type PathTest, pathOperator } from './operators.js';
import { partsOf, type Reached, reach } from './path.js';

/** A filter made ready: true for a document that matches. */
export type Filter = (doc: Doc) => boolean;

const NOT_CARRIED = new Set(['$where', '$text', '$jsonSchema', '$sampleRate']);

/** @throws ServerError for anything that is not a filter this server carries. */
export function compileFilter(filter: Doc): Filter {
  const tests = Object.keys(filter).flatMap((name) => compileEntry(name, getField(filter, name)));
  if (tests.length === 1) return tests[0] as Filter;
  return (doc) => tests.every((test) => test(doc));
}

function compileEntry(name: string, condition: Value): Filter[] {
  switch (name) {
    case '$and':
      return branches(name, condition);
    case '$or': {
      const tests = branches(name, condition);
      return [(doc) => tests.some((test) => test(doc))];
    }
    case '$nor': {
      const tests = branches(name, condition);
      return [(doc) => !tests.some((test) => test(doc))];
    }
    case '$expr': {
      const expression = compileExpression(condition);
      return [(doc) => isTrue(expression({ root: doc, variables: {} }))];
    }
    case '$comment':
      return [];
  }
  if (NOT_CARRIED.has(name)) throw notCarried(`the filter operator ${name}`);
  if (name.startsWith('$')) throw badValue(`unknown top level operator: ${name}`);
  return [compilePath(name, condition)];
}

function branches(name: string, list: Value): Filter[] {
  if (!Array.isArray(list) || list.length === 0) throw badValue(`${name} must be a nonempty array`);
  return list.map((branch) => {
    if (!isDoc(branch)) throw badValue(`${name} entries need to be full objects`);
    return compileFilter(branch);
  });
}

function compilePath(path: string, condition: Value): Filter {
  const parts = partsOf(path);
  const test = compileCondition(condition);
  return (doc) => test(reach(doc, parts));
}

/** What one field is asked for: a value to equal, or operators that must all hold. */
export function compileCondition(condition: Value): PathTest {
  if (!isOperators(condition)) return equalTo(condition);
  const tests = Object.keys(condition).map((name) => {
    if (!name.startsWith('$')) throw badValue(`unknown operator: ${name}`);
    return pathOperator(name, getField(condition, name), condition, { compileCondition, compileFilter });
  });
  return (reached: Reached) => tests.every((test) => test(reached));
}

/** What a filter asks of the elements of one array, as tests of a single element (for the positional operator). */
export function elementMatches(filter: Doc, arrayPath: string): ((element: Value) => boolean)[] {
  return Object.keys(filter).flatMap((name) => {
    const condition = getField(filter, name);
    if (name === '$and') return (condition as Doc[]).flatMap((branch) => elementMatches(branch, arrayPath));
    if (name === arrayPath) return [oneElement(condition)];
    if (!name.startsWith(`${arrayPath}.`)) return [];
    const rest = compilePath(name.slice(arrayPath.length + 1), condition);
    return [(element: Value) => isDoc(element) && rest(element)];
  });
}

function oneElement(condition: Value): (element: Value) => boolean {
  const test = compileCondition(condition);
  return (element) => test({ values: [[element]], positioned: [] });
}
