import { type Doc, type Value } from '../bson/bson.js';
import { isTrue } from '../bson/numbers.js';
import { failedToParse } from '../errors.js';
import { type Found, find } from '../query/find.js';
import { compileProjection } from '../query/projection.js';
import { sortFields } from '../query/sort.js';
import type { Collection } from '../store/collection.js';
import { compileUpdate } from '../update/update.js';
import { type Command, databaseOf, docOf, isJournaled, textOf } from './command.js';
import { applyUpdate, arrayFiltersOf, insertUpserted } from './update.js';

/** Finds one document and changes or removes it in the same job: nothing comes between. */
export const findAndModify: Command = {
  fields: ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'arrayFilters', 'hint'],
  async run({ catalog, queue }, body) {
    const removing = isTrue(body.remove);
    if (removing === (body.update !== undefined))
      throw failedToParse("Either an update or 'remove: true' must be given");
    if (removing && (isTrue(body.new) || isTrue(body.upsert))) {
      throw failedToParse("Cannot specify 'new' or 'upsert' together with 'remove'");
    }
    const name = 'findAndModify' in body ? 'findAndModify' : 'findandmodify';
    return queue.run(() => {
      const collection = catalog.ensure(databaseOf(body), textOf(body, name));
      const filter = docOf(body, 'query');
      const [found] = find(collection, { filter, sort: sortFields(body.sort), hint: body.hint, limit: 1 });
      const { value, ...about } = removing ? takeOut(collection, found) : change(collection, found, filter, body);
      return { lastErrorObject: about, value: project(value, body, filter), ok: 1 };
    }, isJournaled(body));
  },
};

interface Changed extends Doc {
  readonly n: number;
  readonly updatedExisting?: boolean;
  readonly upserted?: Value;
  readonly value: Doc | null;
}

function takeOut(collection: Collection, found: Found | undefined): Changed {
  if (found) collection.remove(found);
  return { n: found ? 1 : 0, value: found?.doc ?? null };
}

function change(collection: Collection, found: Found | undefined, filter: Doc, body: Doc): Changed {
  const compiled = compileUpdate(body.update, filter, arrayFiltersOf(body));
  if (found) {
    const { after } = applyUpdate(collection, found, compiled);
    return { n: 1, updatedExisting: true, value: isTrue(body.new) ? after : found.doc };
  }
  if (!isTrue(body.upsert)) return { n: 0, updatedExisting: false, value: null };
  const inserted = insertUpserted(collection, filter, compiled);
  return { n: 1, updatedExisting: false, upserted: inserted._id, value: isTrue(body.new) ? inserted : null };
}

function project(value: Doc | null, body: Doc, filter: Doc): Doc | null {
  return value && body.fields !== undefined ? compileProjection(docOf(body, 'fields'), filter)(value) : value;
}
