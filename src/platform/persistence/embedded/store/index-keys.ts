import { type Doc, getField, type Value } from '../bson/bson.js';
import { EMPTY_ARRAY, type Key, keyOf } from '../bson/key.js';
import { isDoc } from '../bson/types.js';
import { ServerError } from '../errors.js';
import type { IndexField } from './index-definition.js';

/** What one document puts into an index. */
export interface IndexKeys {
  readonly keys: readonly Key[];
  /** Values of the first key, for the text of a duplicate-key error. */
  readonly values: readonly Value[];
  /** Bit i is set when field i went through an array. */
  readonly multikey: number;
  /** True when every field is missing: what a sparse index leaves out. */
  readonly allMissing: boolean;
}

/** Where one field of the index has arrived on its way down the document. */
interface Position {
  readonly value: Value;
  readonly rest: readonly string[];
  readonly fromArray: boolean;
}

/**
 * The keys of a document: one, or one per element where a path goes through an array.
 * @throws ServerError CannotIndexParallelArrays when two fields go through different arrays.
 */
export function indexKeys(doc: Doc, fields: readonly IndexField[]): IndexKeys {
  const start = fields.map((field) => descend({ value: doc, rest: field.parts, fromArray: false }));
  const rows = expand(start);
  const directions = fields.map((field) => field.direction);
  const unique = new Map<string, Key>();
  for (const row of rows) {
    const key = keyOf(
      row.map((position) => position.value),
      directions,
    );
    unique.set(key.toString('latin1'), key);
  }
  return {
    keys: [...unique.values()],
    values: (rows[0] as Position[]).map((position) => (position.value === EMPTY_ARRAY ? undefined : position.value)),
    multikey: start.reduce((mask, position, i) => (isArrayStop(position) ? mask | (1 << i) : mask), 0),
    allMissing: rows.length === 1 && (rows[0] as Position[]).every((position) => position.value === undefined),
  };
}

/** Follows field names until the path ends or an array is met. */
function descend(position: Position): Position {
  let { value, rest } = position;
  while (rest.length > 0 && !Array.isArray(value)) {
    value = isDoc(value) ? getField(value, rest[0] as string) : undefined;
    rest = rest.slice(1);
  }
  return { value, rest, fromArray: position.fromArray && value === position.value };
}

/** An array directly inside an array is a value, not a list of values. */
function isArrayStop(position: Position): boolean {
  return Array.isArray(position.value) && !position.fromArray;
}

function expand(positions: readonly Position[]): Position[][] {
  const arrays = new Set(positions.filter(isArrayStop).map((position) => position.value as Value[]));
  if (arrays.size > 1) throw new ServerError(171, 'CannotIndexParallelArrays', 'cannot index parallel arrays');
  const [array] = arrays;
  if (!array) return [positions.map(finish)];
  if (array.length === 0)
    return expand(positions.map((position) => (position.value === array ? emptied(position) : position)));
  return array.flatMap((element) =>
    expand(positions.map((position) => (position.value === array ? enter(position, element) : position))),
  );
}

function enter(position: Position, element: Value): Position {
  if (position.rest.length > 0 && !isDoc(element)) return { value: undefined, rest: [], fromArray: false };
  return descend({ value: element, rest: position.rest, fromArray: true });
}

function emptied(position: Position): Position {
  return { value: position.rest.length > 0 ? undefined : EMPTY_ARRAY, rest: [], fromArray: false };
}

function finish(position: Position): Position {
  return position.rest.length > 0 ? { ...position, value: undefined } : position;
}
