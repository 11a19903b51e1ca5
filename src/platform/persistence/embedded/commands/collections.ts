import { type Doc, encode } from '../bson/bson.js';
import { ServerError } from '../errors.js';
import { compileFilter } from '../query/filter.js';
import { ID_INDEX } from '../store/collection.js';
import { type Command, databaseOf, docOf, textOf } from './command.js';
import { batchSizeOf } from './find.js';

export const listCollections: Command = {
  fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  run({ catalog, cursors }, body) {
    const database = databaseOf(body);
    const matches = compileFilter(docOf(body, 'filter'));
    const entries = catalog.in(database).map(({ name }) => ({
      name,
      type: 'collection',
      options: {},
      info: { readOnly: false },
      idIndex: ID_INDEX.spec,
    }));
    const documents = entries.filter(matches).map((entry) => encode(entry));
    return {
      batch: cursors.start(`${database}.$cmd.listCollections`, documents, batchSizeOf((body.cursor ?? {}) as Doc)),
    };
  },
};

/** Plain collections only: capped ones, views, validators and collations are refused by their field's name. */
export const create: Command = {
  fields: ['autoIndexId'],
  async run({ catalog, queue }, body) {
    const database = databaseOf(body);
    const name = textOf(body, 'create');
    return queue.run(() => {
      if (catalog.find(database, name)) {
        throw new ServerError(48, 'NamespaceExists', `Collection ${database}.${name} already exists.`);
      }
      catalog.ensure(database, name);
      return { ok: 1 };
    });
  },
};

export const drop: Command = {
  fields: [],
  async run({ catalog, queue }, body) {
    return queue.run(() => {
      const collection = catalog.find(databaseOf(body), textOf(body, 'drop'));
      if (!collection) return { ok: 1 };
      const answer = { nIndexesWas: collection.indexes.length + 1, ns: collection.namespace, ok: 1 };
      catalog.drop(collection);
      return answer;
    });
  },
};

export const dropDatabase: Command = {
  fields: [],
  async run({ catalog, queue }, body) {
    const database = databaseOf(body);
    return queue.run(() => {
      for (const collection of catalog.in(database)) catalog.drop(collection);
      return { dropped: database, ok: 1 };
    });
  },
};

export const listDatabases: Command = {
  fields: ['nameOnly', 'filter', 'authorizedDatabases'],
  run({ catalog }, body) {
    const matches = compileFilter(docOf(body, 'filter'));
    const databases = catalog.databases().map((name) => ({ name, empty: false }));
    return { databases: databases.filter(matches), ok: 1 };
  },
};
