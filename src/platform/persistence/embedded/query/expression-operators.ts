import { type Doc, Double, getField, Int32, Long, setField, type Value } from '../bson/bson.js';
import { compare, equal } from '../bson/compare.js';
import { add, arithmetic, fromNumber, isTrue, multiply, numeric, toInteger } from '../bson/numbers.js';
import { isDoc, isNumber, typeName } from '../bson/types.js';
import { badValue, ServerError, typeMismatch } from '../errors.js';

interface Operator {
  readonly min: number;
  readonly max: number;
  apply(inputs: readonly Value[]): Value;
}

const MANY = Number.POSITIVE_INFINITY;
const one = (work: (input: Value) => Value): Operator => ({ min: 1, max: 1, apply: ([input]) => work(input) });
const two = (work: (a: Value, b: Value) => Value): Operator => ({ min: 2, max: 2, apply: ([a, b]) => work(a, b) });
const many = (work: (inputs: readonly Value[]) => Value): Operator => ({ min: 1, max: MANY, apply: work });

const isNothing = (value: Value): boolean => value === null || value === undefined;

/** In expressions, unlike in filters, a missing field is less than null. */
function compareExactly(a: Value, b: Value): number {
  if (a === undefined || b === undefined)
    return a === b ? 0 : a === undefined ? (compare(null, b) > 0 ? 1 : -1) : -compareExactly(b, a);
  return compare(a, b);
}

/** Null in, null out; anything that is no number is refused. */
function calculate(name: string, inputs: readonly Value[], work: (inputs: readonly Value[]) => Value): Value {
  if (inputs.some(isNothing)) return null;
  const wrong = inputs.find((input) => !isNumber(input));
  if (wrong !== undefined) throw typeMismatch(`${name} only supports numeric types, not ${typeName(wrong)}`);
  return work(inputs);
}

const rounded = (name: string, round: (value: number) => number): Operator =>
  one((input) =>
    calculate(name, [input], () => (input instanceof Double ? new Double(round(Number(numeric(input)))) : input)),
  );

function subtract(a: Value, b: Value): Value {
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  return calculate('$subtract', [a, b], () =>
    arithmetic(
      a,
      b,
      (x, y) => x - y,
      (x, y) => x - y,
    ),
  );
}

function divide(a: Value, b: Value): Value {
  return calculate('$divide', [a, b], () => {
    if (Number(numeric(b)) === 0) throw badValue("can't $divide by zero");
    return new Double(Number(numeric(a)) / Number(numeric(b)));
  });
}

function modulo(a: Value, b: Value): Value {
  return calculate('$mod', [a, b], () => {
    if (Number(numeric(b)) === 0) throw badValue("can't $mod by zero");
    return arithmetic(
      a,
      b,
      (x, y) => x % y,
      (x, y) => x % y,
    );
  });
}

function text(name: string, inputs: readonly Value[], work: (texts: readonly string[]) => Value): Value {
  if (inputs.some(isNothing))
    return name === '$concat' ? null : work(inputs.map((input) => (isNothing(input) ? '' : String(input))));
  if (!inputs.every((input) => typeof input === 'string')) throw typeMismatch(`${name} only supports strings`);
  return work(inputs as string[]);
}

function listOf(name: string, value: Value): Value[] {
  if (!Array.isArray(value))
    throw typeMismatch(`The argument to ${name} must be an array, but was of type: ${typeName(value)}`);
  return value;
}

function elementAt(name: string, list: Value, at: Value): Value {
  if (isNothing(list) || isNothing(at)) return null;
  return listOf(name, list).at(toInteger(at, name));
}

function slice([list, ...numbers]: readonly Value[]): Value {
  if (isNothing(list) || numbers.some(isNothing)) return null;
  const elements = listOf('$slice', list);
  const [first = 0, size] = numbers.map((number) => toInteger(number, '$slice'));
  if (size === undefined) return first < 0 ? elements.slice(first) : elements.slice(0, first);
  const start = first < 0 ? Math.max(elements.length + first, 0) : first;
  return elements.slice(start, start + size);
}

function toText(value: Value): Value {
  if (isNothing(value)) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) || isDoc(value)) throw badValue(`Unsupported conversion from ${typeName(value)} to string`);
  return String(value);
}

/** Over a list given alone, or over the arguments; what is no number does not count. */
function numbersIn(inputs: readonly Value[]): Value[] {
  const values = inputs.length === 1 && Array.isArray(inputs[0]) ? inputs[0] : inputs;
  return values.filter(isNumber);
}

function extreme(inputs: readonly Value[], direction: 1 | -1): Value {
  const values = (inputs.length === 1 && Array.isArray(inputs[0]) ? inputs[0] : inputs).filter(
    (value) => !isNothing(value),
  );
  if (values.length === 0) return null;
  return values.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best));
}

export function average(values: readonly Value[]): Value {
  if (values.length === 0) return null;
  return new Double(values.reduce<number>((sum, value) => sum + Number(numeric(value)), 0) / values.length);
}

function mergeObjects(inputs: readonly Value[]): Value {
  const merged: Doc = {};
  for (const input of inputs.filter((each) => !isNothing(each))) {
    if (!isDoc(input)) throw typeMismatch(`$mergeObjects requires object inputs, not ${typeName(input)}`);
    for (const name of Object.keys(input)) setField(merged, name, getField(input, name));
  }
  return merged;
}

function arrayToObject(list: Value): Value {
  if (isNothing(list)) return null;
  const result: Doc = {};
  for (const entry of listOf('$arrayToObject', list)) {
    const [name, value] = Array.isArray(entry) ? entry : isDoc(entry) ? [entry.k, entry.v] : [];
    if (typeof name !== 'string') throw badValue('$arrayToObject needs pairs of a string key and a value');
    setField(result, name, value);
  }
  return result;
}

/** Operators whose operands are all evaluated first. */
export const OPERATORS: Record<string, Operator> = {
  $eq: two((a, b) => compareExactly(a, b) === 0),
  $ne: two((a, b) => compareExactly(a, b) !== 0),
  $gt: two((a, b) => compareExactly(a, b) > 0),
  $gte: two((a, b) => compareExactly(a, b) >= 0),
  $lt: two((a, b) => compareExactly(a, b) < 0),
  $lte: two((a, b) => compareExactly(a, b) <= 0),
  $cmp: two((a, b) => new Int32(Math.sign(compareExactly(a, b)))),
  $not: one((input) => !isTrue(input)),
  $add: many((inputs) => calculate('$add', inputs, (numbers) => numbers.reduce(add))),
  $multiply: many((inputs) => calculate('$multiply', inputs, (numbers) => numbers.reduce(multiply))),
  $subtract: two(subtract),
  $divide: two(divide),
  $mod: two(modulo),
  $abs: one((input) =>
    calculate('$abs', [input], () => (Number(numeric(input)) < 0 ? multiply(input, new Int32(-1)) : input)),
  ),
  $floor: rounded('$floor', Math.floor),
  $ceil: rounded('$ceil', Math.ceil),
  $sum: many((inputs) => numbersIn(inputs).reduce(add, new Int32(0))),
  $avg: many((inputs) => average(numbersIn(inputs))),
  $min: many((inputs) => extreme(inputs, 1)),
  $max: many((inputs) => extreme(inputs, -1)),
  $concat: many((inputs) => text('$concat', inputs, (texts) => texts.join(''))),
  $toLower: one((input) => text('$toLower', [input], ([value = '']) => value.toLowerCase())),
  $toUpper: one((input) => text('$toUpper', [input], ([value = '']) => value.toUpperCase())),
  $strLenCP: one((input) => {
    if (typeof input !== 'string')
      throw new ServerError(34471, 'Location34471', '$strLenCP requires a string argument');
    return new Int32([...input].length);
  }),
  $substrCP: {
    min: 3,
    max: 3,
    apply: ([input, from, size]) => {
      const start = toInteger(from, '$substrCP');
      return [...(isNothing(input) ? '' : String(input))].slice(start, start + toInteger(size, '$substrCP')).join('');
    },
  },
  $toString: one(toText),
  $type: one(typeName),
  $isArray: one((input) => Array.isArray(input)),
  $size: one((input) => new Int32(listOf('$size', input).length)),
  $in: two((value, list) => listOf('$in', list).some((element) => equal(element, value))),
  $arrayElemAt: two((list, at) => elementAt('$arrayElemAt', list, at)),
  $first: one((list) => elementAt('$first', list, fromNumber(0))),
  $last: one((list) => elementAt('$last', list, fromNumber(-1))),
  $slice: { min: 2, max: 3, apply: slice },
  $concatArrays: many((lists) =>
    lists.some(isNothing) ? null : lists.flatMap((list) => listOf('$concatArrays', list)),
  ),
  $mergeObjects: many(mergeObjects),
  $objectToArray: one((input) => {
    if (isNothing(input)) return null;
    if (!isDoc(input)) throw typeMismatch(`$objectToArray requires an object, not ${typeName(input)}`);
    return Object.keys(input).map((name) => ({ k: name, v: getField(input, name) }));
  }),
  $arrayToObject: one(arrayToObject),
};
