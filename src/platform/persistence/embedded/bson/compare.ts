import { type BSONRegExp, type Doc, getField, type ObjectId, type Timestamp, type Value } from './bson.js';
import { numeric } from './numbers.js';
import { Rank, rankOf } from './types.js';

/** MongoDB's order of any two values: by type first, then by value. Negative, zero or positive. */
export function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  const rank = rankOf(a);
  const byType = rank - rankOf(b);
  return byType !== 0 ? byType : (COMPARE_WITHIN[rank]?.(a, b) ?? 0);
}

export function equal(a: Value, b: Value): boolean {
  return compare(a, b) === 0;
}

const COMPARE_WITHIN: Record<number, (a: Value, b: Value) => number> = {
  [Rank.number]: (a, b) => compareNumbers(numeric(a), numeric(b)),
  [Rank.string]: (a, b) => compareText(String(a), String(b)),
  [Rank.object]: (a, b) => compareDocs(a as Doc, b as Doc),
  [Rank.array]: (a, b) => compareArrays(a as Value[], b as Value[]),
  [Rank.binary]: (a, b) => compareBinary(a as BinaryLike, b as BinaryLike),
  [Rank.objectId]: (a, b) => Buffer.compare((a as ObjectIdValue).id, (b as ObjectIdValue).id),
  [Rank.boolean]: (a, b) => Number(a) - Number(b),
  [Rank.date]: (a, b) => Number(a) - Number(b),
  [Rank.timestamp]: (a, b) => ordered((a as TimestampValue).toBigInt(), (b as TimestampValue).toBigInt()),
  [Rank.regex]: (a, b) => compareText(regexText(a), regexText(b)),
  [Rank.code]: (a, b) => compareText(codeText(a), codeText(b)),
};

type ObjectIdValue = InstanceType<typeof ObjectId>;
type TimestampValue = InstanceType<typeof Timestamp>;
type BinaryLike = { readonly buffer: Uint8Array; readonly position: number; readonly sub_type: number };

const ordered = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** NaN equals itself and comes before every other number. */
function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  if (Number.isNaN(b)) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By UTF-8 bytes, which is the order of code points, not of JavaScript's code units. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointOrder(x) - codePointOrder(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above every other code unit. */
function codePointOrder(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function compareDocs(a: Doc, b: Doc): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [p, q] = [left[i] as string, right[i] as string];
    const [x, y] = [getField(a, p), getField(b, q)];
    const difference = rankOf(x) - rankOf(y) || compareText(p, q) || compare(x, y);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareArrays(a: readonly Value[], b: readonly Value[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = compare(a[i], b[i]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareBinary(a: BinaryLike, b: BinaryLike): number {
  return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(bytesOf(a), bytesOf(b));
}

export function bytesOf(value: Value): Uint8Array {
  const binary = value as BinaryLike;
  return binary.buffer.subarray(0, binary.position);
}

export function regexText(value: Value): string {
  const regex = value as InstanceType<typeof BSONRegExp>;
  return `${regex.pattern}\0${regex.options}`;
}

export function codeText(value: Value): string {
  return String((value as { code: unknown }).code);
}
