import { type Doc, getField, type Value } from '../bson/bson.js';
import { equal } from '../bson/compare.js';
import { isDoc } from '../bson/types.js';
import { badValue, failedToParse, notCarried, ServerError } from '../errors.js';
import { partsOf } from '../query/path.js';
import { addToSet, pop, pull, pullAll, push } from './array-operators.js';
import { clone } from './clone.js';
import { currentDate, increase, keepGreater, keepLess, multiplyBy } from './field-operators.js';
import { Positions } from './positions.js';
import { Target } from './target.js';

type Operator = (target: Target, operand: Value) => void;

const OPERATORS: Record<string, Operator> = {
  $set: (target, operand) => target.set(clone(operand)),
  $unset: (target) => target.unset(),
  $inc: increase,
  $mul: multiplyBy,
  $min: keepLess,
  $max: keepGreater,
  $currentDate: currentDate,
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
};

/** Operators of MongoDB that are known and deliberately missing. */
const NOT_CARRIED = new Set(['$bit', '$pushAll']);

interface Change {
  readonly name: string;
  readonly parts: readonly string[];
  readonly operand: Value;
}

/** An update made ready: checked as a whole before the first document is touched. */
export interface Update {
  readonly isReplacement: boolean;
  /** The document after the update; the one given stays as it is. */
  apply(before: Doc, inserting?: boolean): Doc;
}

/** @throws ServerError for an operator that is unknown, not carried, or in conflict with another. */
export function compileUpdate(update: Value, filter: Doc, arrayFilters: readonly Doc[]): Update {
  if (Array.isArray(update)) throw notCarried('an update by an aggregation pipeline');
  if (!isDoc(update)) throw failedToParse('an update has to be a document');
  const first = Object.keys(update)[0];
  if (first === undefined || !first.startsWith('$')) return replacement(update, arrayFilters);
  const positions = new Positions(filter, arrayFilters);
  const changes = changesOf(update);
  for (const change of changes) positions.declare(change.parts);
  positions.refuseUnused();
  refuseConflicts(changes);
  return {
    isReplacement: false,
    apply: (before, inserting = false) => applyChanges(before, changes, positions, inserting),
  };
}

function replacement(update: Doc, arrayFilters: readonly Doc[]): Update {
  const operator = Object.keys(update).find((name) => name.startsWith('$'));
  if (operator !== undefined) throw failedToParse(`the replacement document must not contain '${operator}'`);
  if (arrayFilters.length > 0) throw failedToParse('arrayFilters may not be specified for replacement-style updates');
  return {
    isReplacement: true,
    apply: (before) => {
      const id = getField(before, '_id');
      const { _id, ...rest } = clone(update);
      if (_id !== undefined && id !== undefined && !equal(_id, id)) throw immutableId();
      return { _id: id ?? _id, ...rest };
    },
  };
}

function changesOf(update: Doc): Change[] {
  return Object.keys(update).flatMap((name) => {
    if (NOT_CARRIED.has(name)) throw notCarried(`the update operator ${name}`);
    if (!Object.hasOwn(OPERATORS, name) && name !== '$setOnInsert' && name !== '$rename') {
      throw failedToParse(`Unknown modifier: ${name}`);
    }
    const fields = getField(update, name);
    if (!isDoc(fields)) throw failedToParse(`Modifiers operate on fields but we found another type for ${name}`);
    return Object.keys(fields).map((path) => ({ name, parts: checkedParts(path), operand: getField(fields, path) }));
  });
}

function checkedParts(path: string): readonly string[] {
  const parts = partsOf(path);
  if (parts.includes(''))
    throw new ServerError(56, 'EmptyFieldName', `The update path '${path}' contains an empty field name`);
  return parts;
}

/** No two changes may touch the same place, or one a place inside the other. */
function refuseConflicts(changes: readonly Change[]): void {
  const paths = changes.flatMap(({ name, parts, operand }) => [
    parts.join('.'),
    ...(name === '$rename' ? [renameTo(operand)] : []),
  ]);
  const sorted = paths.sort();
  for (const [i, path] of sorted.entries()) {
    const clash = sorted.slice(i + 1).find((other) => other === path || other.startsWith(`${path}.`));
    if (clash === undefined) continue;
    throw new ServerError(
      40,
      'ConflictingUpdateOperators',
      `Updating the path '${clash}' would create a conflict at '${path}'`,
    );
  }
}

function renameTo(operand: Value): string {
  if (typeof operand !== 'string' || operand === '') throw badValue("The 'to' field for $rename must be a string");
  return operand;
}

function applyChanges(before: Doc, changes: readonly Change[], positions: Positions, inserting: boolean): Doc {
  const after = clone(before);
  for (const { name, parts, operand } of changes) {
    if (name === '$setOnInsert' && !inserting) continue;
    if (name === '$rename') {
      rename(after, parts, operand);
      continue;
    }
    const operator = OPERATORS[name === '$setOnInsert' ? '$set' : name] as Operator;
    for (const target of positions.resolve(after, parts)) operator(target, operand);
  }
  const id = getField(before, '_id');
  if (id !== undefined && (!Object.hasOwn(after, '_id') || !equal(id, after._id))) throw immutableId();
  return after;
}

function rename(doc: Doc, parts: readonly string[], operand: Value): void {
  const source = new Target(doc, parts);
  const value = source.get();
  if (value === undefined) return;
  source.unset();
  new Target(doc, partsOf(renameTo(operand))).set(value);
}

function immutableId(): ServerError {
  return new ServerError(
    66,
    'ImmutableField',
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}
