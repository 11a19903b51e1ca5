import { type Doc, getField, setField, type Value } from '../bson/bson.js';
import { isDoc } from '../bson/types.js';

/** A copy whose documents and lists can be changed; the values in them are never changed in place and are shared. */
export function clone<T extends Value>(value: T): T {
  if (Array.isArray(value)) return value.map((element) => clone(element)) as T;
  if (!isDoc(value)) return value;
  const copy: Doc = {};
  for (const name of Object.keys(value)) setField(copy, name, clone(getField(value, name)));
  return copy as T;
}
