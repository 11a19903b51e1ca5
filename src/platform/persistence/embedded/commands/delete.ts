import { type Doc, type Value } from '../bson/bson.js';
import { keyOf } from '../bson/key.js';
import { toInteger } from '../bson/numbers.js';
import { badValue, ServerError } from '../errors.js';
import { isOperators } from '../query/condition.js';
import { find } from '../query/find.js';
import type { Collection } from '../store/collection.js';
import { type Command, databaseOf, docOf, textOf } from './command.js';
import { runStatementCommand } from './statements.js';

const STATEMENTS = { list: 'deletes', known: ['q', 'limit', 'hint'], name: 'delete' };

export const remove: Command = {
  fields: ['deletes', 'ordered'],
  async run({ catalog, queue }, body) {
    return runStatementCommand(queue, body, STATEMENTS, () => {
      const collection = catalog.find(databaseOf(body), textOf(body, 'delete'));
      let removed = 0;
      const act = (statement: Doc) => {
        if (collection) removed += removeMatching(collection, statement);
      };
      return { act, answer: () => ({ n: removed }) };
    });
  },
};

function removeMatching(collection: Collection, statement: Doc): number {
  const filter = docOf(statement, 'q');
  const limit = toInteger(statement.limit ?? 0, 'limit');
  if (limit !== 0 && limit !== 1) throw badValue(`The limit field in delete objects must be 0 or 1. Got ${limit}`);
  try {
    const found = [...find(collection, { filter, sort: [], hint: statement.hint, limit })];
    for (const stored of found) collection.remove(stored);
    return found.length;
  } catch (fault) {
    if (fault instanceof ServerError && fault.codeName === 'DocumentDamaged')
      return removeDamaged(collection, filter, fault);
    throw fault;
  }
}

/** The way out of damage: a document named by nothing but its `_id` can be removed unread. */
function removeDamaged(collection: Collection, filter: Doc, fault: ServerError): number {
  const id: Value = filter._id;
  if (Object.keys(filter).length !== 1 || id === undefined || isOperators(id)) throw fault;
  collection.removeDamaged(collection.rowOf(keyOf([id])) as number);
  return 1;
}
