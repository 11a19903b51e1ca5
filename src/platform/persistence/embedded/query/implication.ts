import { type Doc, getField, type Value } from '../bson/bson.js';
import { compare, equal } from '../bson/compare.js';
import { isDoc, isNumber, rankOf } from '../bson/types.js';
import { isOperators } from './condition.js';
import { compileCondition } from './filter.js';
import { isRegex } from './regex.js';

/** True when every document that matches `filter` certainly matches the filter of a partial index. */
export function implies(filter: Doc, partial: Doc): boolean {
  return Object.keys(partial).every((path) => {
    const demand = getField(partial, path);
    if (path === '$and') return (demand as Doc[]).every((branch) => implies(filter, branch));
    const given = conditionsOn(filter, path);
    if (!isOperators(demand))
      return given.some((condition) => isEquality(condition) && equal(operandOf(condition), demand));
    return Object.keys(demand).every((name) =>
      given.some((condition) => meets(condition, name, getField(demand, name))),
    );
  });
}

function conditionsOn(filter: Doc, path: string): Value[] {
  const nested = Array.isArray(filter.$and) ? filter.$and.flatMap((branch: Doc) => conditionsOn(branch, path)) : [];
  return Object.hasOwn(filter, path) ? [getField(filter, path), ...nested] : nested;
}

const isEquality = (condition: Value): boolean =>
  !isRegex(condition) && (!isOperators(condition) || Object.hasOwn(condition, '$eq'));
const operandOf = (condition: Value): Value => (isOperators(condition) ? condition.$eq : condition);

/** Does one given condition make sure of one operator of the index's filter? */
function meets(condition: Value, name: string, operand: Value): boolean {
  const proven = (value: Value) => (name === '$type' ? ofType(value, operand) : provenBy(value, name, operand));
  if (isEquality(condition)) return proven(operandOf(condition));
  if (!isDoc(condition)) return false;
  if (Array.isArray(condition.$in) && condition.$in.every(proven)) return true;
  if (name === '$exists')
    return operand !== false && EXISTING.some((known) => condition[known] !== undefined && condition[known] !== null);
  if (name === '$type') return RANGES.some((range) => ofType(condition[range], operand));
  const own = condition[name];
  if (own === undefined || rankOf(own) !== rankOf(operand)) return false;
  if (name === '$gt' || name === '$gte') return compare(own, operand) >= 0;
  if (name === '$lt' || name === '$lte') return compare(own, operand) <= 0;
  return equal(own, operand);
}

const EXISTING = ['$gt', '$gte', '$lt', '$lte', '$regex', '$elemMatch', '$size', '$type'];

const RANGES = ['$gt', '$gte', '$lt', '$lte'];

/** A range only matches values of its operand's type; which of the types of numbers is not known. */
function ofType(value: Value, type: Value): boolean {
  return isNumber(value) ? type === 'number' : provenBy(value, '$type', type);
}

/** A value that meets the operator itself. An array or null could be matched by something else. */
function provenBy(value: Value, name: string, operand: Value): boolean {
  if (value === null || value === undefined || Array.isArray(value) || isRegex(value)) return false;
  return compileCondition({ [name]: operand })({ values: [value], positioned: [] });
}
