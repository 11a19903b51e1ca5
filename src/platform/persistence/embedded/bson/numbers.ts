import { badValue } from '../errors.js';
import { Double, Int32, Long, type Value } from './bson.js';
import { classOf, isNumber } from './types.js';

const INT32_MAX = 2_147_483_647;

/** The number inside a wrapper; a bigint where a double would lose digits. `<`, `>` and `==` work between the two. */
export function numeric(value: Value): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (classOf(value) !== 'Long') return Number(value);
  const long = value as InstanceType<typeof Long>;
  const approximate = long.toNumber();
  return Number.isSafeInteger(approximate) ? approximate : long.toBigInt();
}

/** For counts and positions in commands: limits, sizes, indexes. */
export function toInteger(value: Value, name: string): number {
  const number = Number(numeric(value));
  if (!Number.isInteger(number)) throw badValue(`${name} must be a whole number`);
  return number;
}

type Arithmetic = (a: bigint, b: bigint) => bigint;
type FloatArithmetic = (a: number, b: number) => number;

/** Applies an operation as MongoDB does: the wider type of the two wins, an int that overflows becomes a long. */
export function arithmetic(a: Value, b: Value, whole: Arithmetic, float: FloatArithmetic): Value {
  if (classOf(a) === 'Double' || classOf(b) === 'Double')
    return new Double(float(Number(numeric(a)), Number(numeric(b))));
  const result = whole(BigInt(numeric(a)), BigInt(numeric(b)));
  const wide = classOf(a) === 'Long' || classOf(b) === 'Long';
  return wholeNumber(result, wide);
}

/** An `Int32` when it fits and nothing wider is asked for, else a `Long`; outside 64 bits a `Double`. */
export function wholeNumber(value: bigint, wide = false): Value {
  if (!wide && value >= -INT32_MAX - 1 && value <= INT32_MAX) return new Int32(Number(value));
  if (BigInt.asIntN(64, value) !== value) return new Double(Number(value));
  return Long.fromBigInt(value);
}

export function fromNumber(value: number): Value {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? wholeNumber(BigInt(value)) : new Double(value);
}

export const add = (a: Value, b: Value): Value =>
  arithmetic(
    a,
    b,
    (x, y) => x + y,
    (x, y) => x + y,
  );
export const multiply = (a: Value, b: Value): Value =>
  arithmetic(
    a,
    b,
    (x, y) => x * y,
    (x, y) => x * y,
  );

/** What counts as "yes" in commands and expressions: anything but false, zero, null and missing. */
export function isTrue(value: Value): boolean {
  if (value === null || value === undefined || value === false) return false;
  return !isNumber(value) || Number(numeric(value)) !== 0;
}
