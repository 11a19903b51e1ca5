import { type Doc, getField, type Value } from '../bson/bson.js';
import { compare } from '../bson/compare.js';
import { type Direction, EMPTY_ARRAY, type Key, keyOf } from '../bson/key.js';
import { numeric } from '../bson/numbers.js';
import { isDoc, isNumber } from '../bson/types.js';
import { badValue, notCarried } from '../errors.js';
import { partsOf, reach } from './path.js';

export interface SortField {
  readonly path: string;
  readonly direction: Direction;
}

/** @throws ServerError for an order that is neither 1 nor -1. */
export function sortFields(sort: Value): SortField[] {
  if (sort === undefined) return [];
  if (!isDoc(sort)) throw badValue('a sort has to be a document');
  return Object.keys(sort).map((path) => {
    const order = getField(sort, path);
    if (isDoc(order)) throw notCarried('sorting by $meta');
    if (path.startsWith('$')) throw notCarried(`sorting by ${path}`);
    const direction = isNumber(order) ? Number(numeric(order)) : 0;
    if (direction !== 1 && direction !== -1) throw badValue(`the sort order of '${path}' must be 1 or -1`);
    return { path, direction };
  });
}

/** A key whose byte order is the order asked for. */
export function sortKey(fields: readonly SortField[]): (doc: Doc) => Key {
  const paths = fields.map((field) => partsOf(field.path));
  const directions = fields.map((field) => field.direction);
  return (doc) =>
    keyOf(
      paths.map((parts, i) => extreme(doc, parts, directions[i] as Direction)),
      directions,
    );
}

/** An array sorts by its least element going up, by its greatest going down. */
function extreme(doc: Doc, parts: readonly string[], direction: Direction): Value {
  const { values, positioned } = reach(doc, parts);
  const candidates = values.flatMap((value) =>
    Array.isArray(value) ? (value.length > 0 ? value : [EMPTY_ARRAY]) : [value],
  );
  return [...candidates, ...positioned].reduce((best, value) => (order(value, best) * direction < 0 ? value : best));
}

function order(a: Value, b: Value): number {
  if (a === EMPTY_ARRAY || b === EMPTY_ARRAY) return Number(b === EMPTY_ARRAY) - Number(a === EMPTY_ARRAY);
  return compare(a, b);
}
