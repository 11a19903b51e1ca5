import { type Doc, getField, type Value } from '../bson/bson.js';
import { isTrue } from '../bson/numbers.js';
import { isDoc } from '../bson/types.js';
import { badValue, notCarried, ServerError, typeMismatch } from '../errors.js';
import type { Catalog } from '../store/catalog.js';
import type { WriteQueue } from '../store/write-queue.js';
import type { Answer } from '../wire/message.js';
import type { Cursors } from './cursors.js';

/** What commands work with. */
export interface Context {
  readonly catalog: Catalog;
  readonly queue: WriteQueue;
  readonly cursors: Cursors;
}

/** One command of the protocol: the fields it knows, and what it does. */
export interface Command {
  /** Fields it understands, besides its own name and the common ones; any other is refused by name. */
  readonly fields: readonly string[];
  run(context: Context, body: Doc): Answer | Promise<Answer>;
}

/** Sent with any command and without effect here: one server, no sessions that hold anything. */
const COMMON = [
  '$db',
  'lsid',
  '$clusterTime',
  '$readPreference',
  'comment',
  'readConcern',
  'writeConcern',
  'maxTimeMS',
];

/** @throws ServerError naming the first field that is not carried. */
export function checkFields(command: Command, name: string, body: Doc): void {
  for (const field of Object.keys(body)) {
    if (field === name || COMMON.includes(field) || command.fields.includes(field)) continue;
    if (field === 'txnNumber' || field === 'startTransaction' || field === 'autocommit')
      throw notCarried('a transaction');
    throw notCarried(`the field '${field}' of the command ${name}`);
  }
  const level = isDoc(body.readConcern) ? body.readConcern.level : undefined;
  if (level === 'snapshot') throw notCarried("the read concern 'snapshot'");
}

/** Fields of nested statements (`updates[]`, `deletes[]`) are checked as strictly as the command's own. */
export function checkStatement(statement: Doc, known: readonly string[], name: string): void {
  const unknown = Object.keys(statement).find((field) => !known.includes(field));
  if (unknown !== undefined) throw notCarried(`the field '${unknown}' of ${name}`);
}

export function databaseOf(body: Doc): string {
  return textOf(body, '$db');
}

export function textOf(body: Doc, field: string): string {
  const value = getField(body, field);
  if (typeof value !== 'string' || value === '') throw typeMismatch(`'${field}' has to be a nonempty string`);
  return value;
}

export function docOf(body: Doc, field: string): Doc {
  const value = getField(body, field) ?? {};
  if (!isDoc(value)) throw typeMismatch(`'${field}' has to be a document`);
  return value;
}

export function docsOf(body: Doc, field: string): Doc[] {
  const value = getField(body, field);
  if (!Array.isArray(value) || !value.every(isDoc)) throw typeMismatch(`'${field}' has to be a list of documents`);
  if (value.length === 0 || value.length > 100_000) throw badValue(`'${field}' must have 1 to 100000 entries`);
  return value;
}

/**
 * Must the write be on disk before it is answered? Yes with `j: true`, with `w: 'majority'` and when nothing is said;
 * no with `j: false`, and with a number for `w` and no `j`.
 */
export function isJournaled(body: Doc): boolean {
  const concern = body.writeConcern;
  if (!isDoc(concern)) return true;
  const { j, w } = concern;
  return j === undefined ? w === undefined || w === 'majority' : isTrue(j);
}

export interface WriteErrorEntry {
  readonly index: number;
  readonly fault: ServerError;
}

export function writeErrors(entries: readonly WriteErrorEntry[]): Doc {
  if (entries.length === 0) return {};
  const list: Value[] = entries.map(({ index, fault }) => ({
    index,
    code: fault.code,
    codeName: fault.codeName,
    errmsg: fault.message,
    ...fault.extra,
  }));
  return { writeErrors: list };
}
