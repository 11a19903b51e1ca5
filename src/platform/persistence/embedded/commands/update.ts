import { type Doc, encode, type Value } from '../bson/bson.js';
import { isTrue } from '../bson/numbers.js';
import { isDoc } from '../bson/types.js';
import { failedToParse, notCarried, typeMismatch } from '../errors.js';
import { type Found, find } from '../query/find.js';
import { sortFields } from '../query/sort.js';
import type { Collection } from '../store/collection.js';
import { compileUpdate, type Update } from '../update/update.js';
import { upserted } from '../update/upsert.js';
import { type Command, databaseOf, docOf, textOf } from './command.js';
import { runStatementCommand } from './statements.js';
import { checkStorable } from './storable.js';

const KNOWN = ['q', 'u', 'upsert', 'multi', 'arrayFilters', 'hint', 'sort'];
const STATEMENTS = { list: 'updates', known: KNOWN, name: 'update' };

export const update: Command = {
  fields: ['updates', 'ordered'],
  async run({ catalog, queue }, body) {
    return runStatementCommand(queue, body, STATEMENTS, () => {
      const collection = catalog.ensure(databaseOf(body), textOf(body, 'update'));
      const total = { matched: 0, modified: 0, upserted: [] as Value[] };
      const act = (statement: Doc, index: number) => {
        const result = updateOne(collection, statement);
        total.matched += result.matched;
        total.modified += result.modified;
        if (result.upsertedId !== undefined) total.upserted.push({ index, _id: result.upsertedId });
      };
      return { act, answer: () => answerOf(total) };
    });
  },
};

function answerOf(total: { matched: number; modified: number; upserted: Value[] }): Doc {
  const upsertions = total.upserted.length > 0 ? { upserted: total.upserted } : {};
  return { n: total.matched + total.upserted.length, nModified: total.modified, ...upsertions };
}

interface Updated {
  readonly matched: number;
  readonly modified: number;
  readonly upsertedId?: Value;
}

function updateOne(collection: Collection, statement: Doc): Updated {
  const filter = docOf(statement, 'q');
  const multi = isTrue(statement.multi);
  const compiled = compileUpdate(statement.u, filter, arrayFiltersOf(statement));
  if (multi && compiled.isReplacement)
    throw failedToParse('multi update is not supported for replacement-style update');
  if (multi && statement.sort !== undefined) throw notCarried('a sort with multi');
  const query = { filter, sort: sortFields(statement.sort), hint: statement.hint, limit: multi ? 0 : 1 };
  // All are found before the first is changed: a document that moves within an index is not met twice.
  const found = [...find(collection, query)];
  if (found.length === 0 && isTrue(statement.upsert)) {
    return { matched: 0, modified: 0, upsertedId: insertUpserted(collection, filter, compiled)._id };
  }
  const modified = found.filter((stored) => applyUpdate(collection, stored, compiled).changed).length;
  return { matched: found.length, modified };
}

export function arrayFiltersOf(statement: Doc): Doc[] {
  const list = statement.arrayFilters ?? [];
  if (!Array.isArray(list) || !list.every(isDoc)) throw typeMismatch("'arrayFilters' has to be a list of documents");
  return list;
}

/** Changes one stored document; a change that changes nothing is not written. */
export function applyUpdate(collection: Collection, found: Found, compiled: Update): { changed: boolean; after: Doc } {
  const after = compiled.apply(found.doc);
  if (encode(after).equals(found.raw)) return { changed: false, after };
  checkStorable(after);
  collection.replace(found, found.doc, after);
  return { changed: true, after };
}

export function insertUpserted(collection: Collection, filter: Doc, compiled: Update): Doc {
  const doc = upserted(filter, compiled);
  checkStorable(doc);
  collection.insert(doc, encode(doc));
  return doc;
}
