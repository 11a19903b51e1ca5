import { Double } from '../bson/bson.js';
import { type Direction, type Key, keyOf } from '../bson/key.js';
import { Rank } from '../bson/types.js';
import type { KeyRange } from '../store/index-table.js';
import type { Edge, FieldBounds } from './bounds.js';

/** After every key that begins with what it is put behind: no component contains so many of these in a row at its end. */
const END = Buffer.alloc(16, 0xff);
const NAN_KEY = keyOf([new Double(Number.NaN)]);

/** Everything that begins with the prefix. */
export function within(prefix: Key): KeyRange {
  return { from: prefix, to: Buffer.concat([prefix, END]) };
}

/** Every possible value of a field, as the component of a key in the index's direction. */
export function pointKeys(points: readonly Key[], direction: Direction): Key[] {
  return direction === 1 ? [...points] : points.map(inverted).reverse();
}

/** The range of one field behind a prefix of fixed ones. */
export function rangeBehind(prefix: Key, bounds: FieldBounds, direction: Direction): KeyRange {
  const [lower, upper] = closed(bounds);
  const [from, to] =
    direction === 1
      ? [startOf(lower), endOf(upper)]
      : [startOf({ ...upper, key: inverted(upper.key) }), endOf({ ...lower, key: inverted(lower.key) })];
  return { from: Buffer.concat([prefix, from]), to: Buffer.concat([prefix, to]) };
}

const startOf = (edge: Edge): Key => (edge.inclusive ? edge.key : Buffer.concat([edge.key, END]));
const endOf = (edge: Edge): Key => (edge.inclusive ? Buffer.concat([edge.key, END]) : edge.key);
const inverted = (key: Key): Key => Buffer.from(key.map((byte) => byte ^ 0xff));

/** An open side ends where the type of the other side ends: comparisons never cross types, and never meet NaN. */
function closed({ lower, upper }: FieldBounds): [Edge, Edge] {
  const rank = (lower ?? upper)?.key[0] as number;
  const type = { key: Buffer.from([rank]), inclusive: true };
  const first = rank === Rank.number ? { key: NAN_KEY, inclusive: false } : type;
  return [lower ?? first, upper ?? type];
}
