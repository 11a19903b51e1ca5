import { type Doc, getField, type Value } from '../bson/bson.js';
import type { Direction } from '../bson/key.js';
import { isTrue, numeric } from '../bson/numbers.js';
import { isDoc, isNumber } from '../bson/types.js';
import { notCarried, ServerError } from '../errors.js';
import { compileFilter, type Filter } from '../query/filter.js';
import { isPosition, partsOf } from '../query/path.js';

export interface IndexField {
  readonly path: string;
  readonly parts: readonly string[];
  readonly direction: Direction;
}

/** An index as asked for, checked and ready to use. */
export interface IndexDefinition {
  readonly name: string;
  /** As stored and listed: `v`, `key`, `name` and the options given. */
  readonly spec: Doc;
  readonly fields: readonly IndexField[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: Doc | null;
  /** Documents a partial index holds. */
  readonly holds: Filter;
}

const OPTIONS = new Set(['v', 'key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'background', 'ns']);
const MOST_FIELDS = 30;

/** @throws ServerError naming an option or kind of index that is not carried. */
export function defineIndex(spec: Doc): IndexDefinition {
  for (const option of Object.keys(spec)) {
    if (!OPTIONS.has(option)) throw notCarried(`the index option '${option}'`);
  }
  const { key, name } = spec;
  if (!isDoc(key) || Object.keys(key).length === 0) throw cannotCreate('index keys cannot be empty');
  if (typeof name !== 'string' || name === '') throw cannotCreate("the 'name' of an index has to be a string");
  const partial = partialFilter(spec.partialFilterExpression);
  if (partial && isTrue(spec.sparse)) throw cannotCreate("cannot mix 'partialFilterExpression' and 'sparse'");
  return {
    name,
    spec,
    fields: fieldsOf(key),
    unique: isTrue(spec.unique),
    sparse: isTrue(spec.sparse),
    partial,
    holds: partial ? compileFilter(partial) : () => true,
  };
}

function fieldsOf(key: Doc): IndexField[] {
  const names = Object.keys(key);
  if (names.length > MOST_FIELDS) throw cannotCreate(`more than ${MOST_FIELDS} fields in an index`);
  return names.map((path) => {
    const parts = partsOf(path);
    if (parts.some((part) => part === '' || part.startsWith('$'))) throw cannotCreate(`field path '${path}'`);
    if (parts.some(isPosition)) throw notCarried(`an index on an array position ('${path}')`);
    return { path, parts, direction: directionOf(getField(key, path), path) };
  });
}

function directionOf(value: Value, path: string): Direction {
  if (!isNumber(value)) throw notCarried(`an index of kind '${String(value)}' on '${path}'`);
  const number = Number(numeric(value));
  if (!number) throw cannotCreate(`the order of '${path}' cannot be ${number}`);
  return number < 0 ? -1 : 1;
}

function partialFilter(expression: Value): Doc | null {
  if (expression === undefined) return null;
  if (!isDoc(expression)) throw cannotCreate("'partialFilterExpression' has to be a document");
  return expression;
}

const cannotCreate = (why: string): ServerError => new ServerError(67, 'CannotCreateIndex', why);
