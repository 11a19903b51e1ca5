import type { Doc, Value } from '../bson/bson.js';
import { compare, equal } from '../bson/compare.js';
import { keyOf } from '../bson/key.js';
import { isTrue, numeric } from '../bson/numbers.js';
import { isDoc, isNumber, Rank, rankOf, TYPE_NUMBERS, typeName } from '../bson/types.js';
import { badValue, failedToParse, notCarried } from '../errors.js';
import { isOperators } from './condition.js';
import type { Filter } from './filter.js';
import { anyReached, anyWhole, type Reached } from './path.js';
import { isRegex, toRegExp } from './regex.js';

/** One condition on the values a path reaches. */
export type PathTest = (reached: Reached) => boolean;
type ValueTest = (value: Value) => boolean;

/** How operators that hold conditions themselves come back to the compiler. */
export interface Compiler {
  compileCondition(condition: Value): PathTest;
  compileFilter(filter: Doc): Filter;
}

type Operator = (operand: Value, condition: Doc, compiler: Compiler) => PathTest;

const any =
  (test: ValueTest): PathTest =>
  (reached) =>
    anyReached(reached, test);
const none =
  (test: PathTest): PathTest =>
  (reached) =>
    !test(reached);
const always: PathTest = () => true;

/** The test for one operator; @throws ServerError naming an operator that is unknown or not carried. */
export function pathOperator(name: string, operand: Value, condition: Doc, compiler: Compiler): PathTest {
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  if (operator) return operator(operand, condition, compiler);
  if (NOT_CARRIED.has(name)) throw notCarried(`the filter operator ${name}`);
  throw badValue(`unknown operator: ${name}`);
}

export function equalTo(operand: Value): PathTest {
  return any(equalityTest(operand));
}

function equalityTest(operand: Value): ValueTest {
  if (operand === null || operand === undefined) return (value) => value === null || value === undefined;
  if (isRegex(operand)) return regexTest(operand, toRegExp(operand));
  return (value) => value !== undefined && equal(value, operand);
}

function regexTest(operand: Value, regex: RegExp): ValueTest {
  return (value) => (typeof value === 'string' ? regex.test(value) : isRegex(value) && equal(value, operand));
}

/** Values of another type never pass; NaN passes only when it is compared with NaN. */
function ordering(operand: Value, passes: (order: number) => boolean): PathTest {
  if (isRegex(operand)) throw badValue("Can't have RegEx as arg to predicate over field");
  const rank = rankOf(operand);
  if (rank === Rank.null) return any((value) => (value ?? null) === null && passes(0));
  if (rank === Rank.minKey || rank === Rank.maxKey)
    return any((value) => value !== undefined && passes(compare(value, operand)));
  const isNaNOperand = isNaNValue(operand);
  return any(
    (value) =>
      value !== undefined &&
      rankOf(value) === rank &&
      isNaNValue(value) === isNaNOperand &&
      passes(compare(value, operand)),
  );
}

const isNaNValue = (value: Value): boolean => isNumber(value) && Number.isNaN(numeric(value));

function membership(operand: Value, name: string): PathTest {
  const list = asArray(operand, name);
  if (list.some((entry) => isOperators(entry))) throw badValue(`cannot nest $ under ${name}`);
  const patterns = list.filter((entry) => isRegex(entry) || (entry ?? null) === null).map(equalityTest);
  const keys = new Set(list.filter((entry) => !isRegex(entry) && (entry ?? null) !== null).map(keyText));
  return any((value) => (value !== undefined && keys.has(keyText(value))) || patterns.some((test) => test(value)));
}

const keyText = (value: Value): string => keyOf([value]).toString('latin1');

function asArray(operand: Value, name: string): Value[] {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`);
  return operand;
}

function exists(operand: Value): PathTest {
  const test: PathTest = (reached) => anyWhole(reached, (value) => value !== undefined);
  return isTrue(operand) ? test : none(test);
}

function typeOf(operand: Value): PathTest {
  const names = (Array.isArray(operand) ? operand : [operand]).flatMap((type) => {
    if (type === 'number') return ['int', 'long', 'double', 'decimal'];
    const name =
      typeof type === 'string'
        ? type
        : Object.keys(TYPE_NUMBERS).find((key) => isNumber(type) && TYPE_NUMBERS[key] === Number(numeric(type)));
    if (name === undefined || !Object.hasOwn(TYPE_NUMBERS, name))
      throw badValue(`Unknown type name alias: ${String(type)}`);
    return [name];
  });
  return any((value) => value !== undefined && names.includes(typeName(value)));
}

function size(operand: Value): PathTest {
  const wanted = isNumber(operand) ? Number(numeric(operand)) : Number.NaN;
  if (!Number.isInteger(wanted)) throw failedToParse('$size must be a whole number');
  if (wanted < 0) throw failedToParse('$size may not be negative');
  return (reached) => anyWhole(reached, (value) => Array.isArray(value) && value.length === wanted);
}

function remainder(operand: Value): PathTest {
  const [divisor, rest, ...more] = asArray(operand, '$mod').map((entry) => Math.trunc(Number(numeric(entry))));
  if (divisor === undefined || rest === undefined || more.length > 0)
    throw badValue('malformed mod, two elements are needed');
  if (!divisor) throw badValue('divisor cannot be 0');
  return any((value) => isFiniteNumber(value) && wholePart(value) % BigInt(divisor) === BigInt(rest));
}

const isFiniteNumber = (value: Value): boolean => isNumber(value) && Number.isFinite(Number(numeric(value)));

function wholePart(value: Value): bigint {
  const number = numeric(value);
  return typeof number === 'bigint' ? number : BigInt(Math.trunc(number));
}

function regularExpression(operand: Value, condition: Doc): PathTest {
  const regex = toRegExp(operand, condition.$options);
  return any(regexTest(operand, regex));
}

function negation(operand: Value, compiler: Compiler): PathTest {
  if (isRegex(operand)) return none(equalTo(operand));
  if (!isOperators(operand)) throw badValue('$not needs a regex or a document of operators');
  return none(compiler.compileCondition(operand));
}

function all(operand: Value, compiler: Compiler): PathTest {
  const tests = asArray(operand, '$all').map((entry) => {
    if (isDoc(entry) && entry.$elemMatch !== undefined) return elementMatch(entry.$elemMatch, compiler);
    if (isOperators(entry)) throw badValue('no $ expressions in $all');
    return equalTo(entry);
  });
  return (reached) => tests.length > 0 && tests.every((test) => test(reached));
}

function elementMatch(operand: Value, compiler: Compiler): PathTest {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
  const test = elementTest(operand, compiler);
  return (reached) => anyWhole(reached, (value) => Array.isArray(value) && value.some(test));
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr', '$where']);

/** For `{$gte: 1}` the element itself is asked, for `{a: 1}` its fields. */
export function elementTest(operand: Doc, compiler: Compiler): ValueTest {
  if (isOperators(operand) && !LOGICAL.has(Object.keys(operand)[0] as string)) {
    const test = compiler.compileCondition(operand);
    return (element) => test({ values: [], positioned: [element] });
  }
  const filter = compiler.compileFilter(operand);
  return (element) => (isDoc(element) ? filter(element) : Array.isArray(element) && filter({ ...element }));
}

function options(condition: Doc): PathTest {
  if (condition.$regex === undefined) throw badValue('$options needs a $regex');
  return always;
}

const OPERATORS: Record<string, Operator> = {
  $eq: (operand) => equalTo(operand),
  $ne: (operand) => {
    if (isRegex(operand)) throw badValue("Can't have regex as arg to $ne.");
    return none(equalTo(operand));
  },
  $gt: (operand) => ordering(operand, (order) => order > 0),
  $gte: (operand) => ordering(operand, (order) => order >= 0),
  $lt: (operand) => ordering(operand, (order) => order < 0),
  $lte: (operand) => ordering(operand, (order) => order <= 0),
  $in: (operand) => membership(operand, '$in'),
  $nin: (operand) => none(membership(operand, '$nin')),
  $exists: exists,
  $type: typeOf,
  $size: size,
  $mod: remainder,
  $regex: regularExpression,
  $options: (_, condition) => options(condition),
  $not: (operand, _, compiler) => negation(operand, compiler),
  $all: (operand, _, compiler) => all(operand, compiler),
  $elemMatch: (operand, _, compiler) => elementMatch(operand, compiler),
};

const NOT_CARRIED = new Set([
  '$bitsAllSet',
  '$bitsAllClear',
  '$bitsAnySet',
  '$bitsAnyClear',
  '$geoWithin',
  '$geoIntersects',
  '$near',
  '$nearSphere',
  '$box',
  '$center',
  '$rand',
]);
