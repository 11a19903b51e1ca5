import type { Doc, Value } from './bson.js';

/** The order of BSON types among each other (MongoDB's comparison order); also the first byte of a key. */
export const Rank = {
  minKey: 1,
  emptyArray: 4,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 60,
  maxKey: 127,
} as const;

const RANK_OF_CLASS: Record<string, number> = {
  Int32: Rank.number,
  Double: Rank.number,
  Long: Rank.number,
  Decimal128: Rank.number,
  ObjectId: Rank.objectId,
  Binary: Rank.binary,
  Timestamp: Rank.timestamp,
  BSONRegExp: Rank.regex,
  BSONSymbol: Rank.string,
  Code: Rank.code,
  MinKey: Rank.minKey,
  MaxKey: Rank.maxKey,
};

/** The `_bsontype` of a wrapped value; `undefined` for plain documents and JavaScript's own types. */
export function classOf(value: Value): string | undefined {
  return (value as { _bsontype?: string } | null | undefined)?._bsontype;
}

export function rankOf(value: Value): number {
  if (value === null || value === undefined) return Rank.null;
  if (typeof value === 'string') return Rank.string;
  if (typeof value === 'number' || typeof value === 'bigint') return Rank.number;
  if (typeof value === 'boolean') return Rank.boolean;
  if (Array.isArray(value)) return Rank.array;
  if (value instanceof Date) return Rank.date;
  return RANK_OF_CLASS[classOf(value) ?? ''] ?? Rank.object;
}

export function isDoc(value: Value): value is Doc {
  return typeof value === 'object' && value !== null && rankOf(value) === Rank.object;
}

export function isNumber(value: Value): boolean {
  return rankOf(value) === Rank.number;
}

/** Type names of `$type`, with the numbers that stand for them on the wire. */
export const TYPE_NUMBERS: Record<string, number> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  javascript: 13,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
};

const NAME_OF_RANK: Record<number, string> = {
  [Rank.minKey]: 'minKey',
  [Rank.null]: 'null',
  [Rank.string]: 'string',
  [Rank.object]: 'object',
  [Rank.array]: 'array',
  [Rank.binary]: 'binData',
  [Rank.objectId]: 'objectId',
  [Rank.boolean]: 'bool',
  [Rank.date]: 'date',
  [Rank.timestamp]: 'timestamp',
  [Rank.regex]: 'regex',
  [Rank.code]: 'javascript',
  [Rank.maxKey]: 'maxKey',
};

/** Name of a value's type as `$type` answers it; `missing` for an absent field. */
export function typeName(value: Value): string {
  if (value === undefined) return 'missing';
  switch (classOf(value)) {
    case 'Int32':
      return 'int';
    case 'Double':
      return 'double';
    case 'Long':
      return 'long';
    case 'Decimal128':
      return 'decimal';
    default:
      return typeof value === 'number' ? 'double' : (NAME_OF_RANK[rankOf(value)] ?? 'object');
  }
}
