import { type Doc, getField, type Value } from '../bson/bson.js';
import { classOf, isDoc, isNumber } from '../bson/types.js';
import { badValue, notCarried, ServerError } from '../errors.js';

const DEEPEST = 100;

/** @throws ServerError for what may not be stored: a strange `_id`, Decimal128, too deep a nesting. */
export function checkStorable(doc: Doc): void {
  const id = getField(doc, '_id');
  if (id === undefined || Array.isArray(id) || classOf(id) === 'BSONRegExp') {
    throw new ServerError(53, 'InvalidIdField', "The '_id' value cannot be missing, an array or a regular expression");
  }
  if (isDoc(id) && Object.keys(id).some((name) => name.startsWith('$'))) {
    throw new ServerError(52, 'DollarPrefixedFieldName', "The fields of '_id' cannot begin with '$'");
  }
  checkValue(doc, 0);
}

function checkValue(value: Value, depth: number): void {
  if (depth > DEEPEST) throw new ServerError(15, 'Overflow', `a document nests deeper than ${DEEPEST} levels`);
  if (Array.isArray(value)) {
    for (const element of value) checkValue(element, depth + 1);
  } else if (isDoc(value)) {
    for (const name of Object.keys(value)) checkValue(getField(value, name), depth + 1);
  } else if (isNumber(value) && classOf(value) === 'Decimal128') {
    throw notCarried('a Decimal128 value');
  } else if (value instanceof Date && Number.isNaN(value.getTime())) {
    throw badValue('a date outside the range that can be kept');
  }
}
