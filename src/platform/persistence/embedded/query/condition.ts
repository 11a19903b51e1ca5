import type { Doc, Value } from '../bson/bson.js';
import { isDoc } from '../bson/types.js';

/** True for `{$gt: 1}` and the like; false for a document to compare with. */
export function isOperators(condition: Value): condition is Doc {
  return isDoc(condition) && Object.keys(condition)[0]?.startsWith('$') === true;
}
