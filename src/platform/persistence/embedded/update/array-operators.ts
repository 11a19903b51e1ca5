import { type Doc, getField, type Value } from '../bson/bson.js';
import { compare, equal } from '../bson/compare.js';
import { toInteger } from '../bson/numbers.js';
import { isDoc, isNumber, typeName } from '../bson/types.js';
import { badValue, ServerError } from '../errors.js';
import { isOperators } from '../query/condition.js';
import { compileCondition, compileFilter } from '../query/filter.js';
import { sortFields, sortKey } from '../query/sort.js';
import type { Target } from './target.js';

const PUSH_MODIFIERS = ['$each', '$position', '$slice', '$sort'];

export function push(target: Target, operand: Value): void {
  const list = listAt(target, '$push');
  const { values, modifiers } = eachOf(operand, PUSH_MODIFIERS);
  const at = modifiers.$position === undefined ? list.length : toInteger(modifiers.$position, '$position');
  list.splice(at, 0, ...values);
  const sorted = modifiers.$sort === undefined ? list : sortList(list, modifiers.$sort);
  target.set(modifiers.$slice === undefined ? sorted : sliceList(sorted, toInteger(modifiers.$slice, '$slice')));
}

export function addToSet(target: Target, operand: Value): void {
  const list = listAt(target, '$addToSet');
  for (const value of eachOf(operand, ['$each']).values) {
    if (!list.some((element) => equal(element, value))) list.push(value);
  }
  target.set(list);
}

export function pop(target: Target, operand: Value): void {
  const side = isNumber(operand) ? toInteger(operand, '$pop') : 0;
  if (side !== 1 && side !== -1) throw badValue('$pop expects 1 or -1');
  const list = existingList(target, '$pop');
  if (list) target.set(side === 1 ? list.slice(0, -1) : list.slice(1));
}

export function pull(target: Target, operand: Value): void {
  const list = existingList(target, '$pull');
  if (list) target.set(list.filter(keepUnless(operand)));
}

export function pullAll(target: Target, operand: Value): void {
  if (!Array.isArray(operand)) throw badValue('$pullAll requires an array argument');
  const list = existingList(target, '$pullAll');
  if (list) target.set(list.filter((element) => !operand.some((value) => equal(value, element))));
}

/** A document with operators is a condition on elements, one without is a filter on documents in the list. */
function keepUnless(operand: Value): (element: Value) => boolean {
  if (isDoc(operand) && !isOperators(operand)) {
    const matches = compileFilter(operand);
    return (element) => !(isDoc(element) && matches(element));
  }
  const test = Array.isArray(operand) ? null : compileCondition(operand);
  return (element) => (test ? !test({ values: [], positioned: [element] }) : !equal(element, operand));
}

function eachOf(operand: Value, known: readonly string[]): { values: Value[]; modifiers: Doc } {
  if (!isDoc(operand) || !Object.hasOwn(operand, '$each')) return { values: [operand], modifiers: {} };
  const unknown = Object.keys(operand).find((name) => !known.includes(name));
  if (unknown !== undefined) throw badValue(`Unrecognized clause in an array update: ${unknown}`);
  const values = getField(operand, '$each');
  if (!Array.isArray(values)) throw badValue('The argument to $each must be an array');
  return { values, modifiers: operand };
}

function listAt(target: Target, operator: string): Value[] {
  return existingList(target, operator) ?? [];
}

function existingList(target: Target, operator: string): Value[] | undefined {
  const value = target.get();
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return [...value];
  throw new ServerError(
    2,
    'BadValue',
    `The field '${target.path}' must be an array for ${operator} but is of type ${typeName(value)}`,
  );
}

function sortList(list: readonly Value[], sort: Value): Value[] {
  if (isDoc(sort)) {
    const keyOf = sortKey(sortFields(sort));
    const keyed = list.map((element) => ({ element, key: keyOf(isDoc(element) ? element : {}) }));
    return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ element }) => element);
  }
  const direction = isNumber(sort) ? toInteger(sort, '$sort') : 0;
  if (direction !== 1 && direction !== -1) throw badValue('the $sort of a $push must be 1, -1 or a document');
  return [...list].sort((a, b) => compare(a, b) * direction);
}

const sliceList = (list: readonly Value[], size: number): Value[] =>
  size < 0 ? list.slice(size) : list.slice(0, size);
