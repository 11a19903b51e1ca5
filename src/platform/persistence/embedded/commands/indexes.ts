import { type Doc, encode, type Value } from '../bson/bson.js';
import { equal } from '../bson/compare.js';
import { isDoc } from '../bson/types.js';
import { badValue, ServerError } from '../errors.js';
import { type Collection, ID_INDEX } from '../store/collection.js';
import { defineIndex, type IndexDefinition } from '../store/index-definition.js';
import { type Command, databaseOf, docsOf, textOf } from './command.js';
import { batchSizeOf } from './find.js';

export const createIndexes: Command = {
  fields: ['indexes', 'commitQuorum'],
  async run({ catalog, queue }, body) {
    const definitions = docsOf(body, 'indexes').map((spec) => defineIndex({ v: 2, ...spec }));
    return queue.run(() => {
      const isNew = catalog.find(databaseOf(body), textOf(body, 'createIndexes')) === undefined;
      const collection = catalog.ensure(databaseOf(body), textOf(body, 'createIndexes'));
      const before = collection.indexes.length + 1;
      for (const definition of definitions) if (!alreadyThere(collection, definition)) collection.addIndex(definition);
      const after = collection.indexes.length + 1;
      return { numIndexesBefore: before, numIndexesAfter: after, createdCollectionAutomatically: isNew, ok: 1 };
    });
  },
};

/** True for the same index once more; a different one of the same name or on the same keys is refused. */
function alreadyThere(collection: Collection, wanted: IndexDefinition): boolean {
  if (sameKeys(ID_INDEX, wanted)) return true;
  const named = collection.indexes.find(({ definition }) => definition.name === wanted.name)?.definition;
  const keyed = collection.indexes.find(({ definition }) => sameKeys(definition, wanted))?.definition;
  if (named && !sameKeys(named, wanted)) {
    throw new ServerError(86, 'IndexKeySpecsConflict', `An index named '${wanted.name}' exists with other keys`);
  }
  if (!keyed) return false;
  if (keyed.name === wanted.name && sameOptions(keyed, wanted)) return true;
  throw keyed.name === wanted.name
    ? new ServerError(86, 'IndexKeySpecsConflict', `The index '${wanted.name}' exists with other options`)
    : new ServerError(85, 'IndexOptionsConflict', `The index '${wanted.name}' exists already as '${keyed.name}'`);
}

function sameKeys(a: IndexDefinition, b: IndexDefinition): boolean {
  const shape = ({ fields }: IndexDefinition) => fields.map((field) => `${field.path} ${field.direction}`).join();
  return shape(a) === shape(b) && equal(a.partial, b.partial);
}

const sameOptions = (a: IndexDefinition, b: IndexDefinition): boolean => a.unique === b.unique && a.sparse === b.sparse;

export const listIndexes: Command = {
  fields: ['cursor'],
  run({ catalog, cursors }, body) {
    const name = textOf(body, 'listIndexes');
    const collection = existing(catalog.find(databaseOf(body), name), name);
    const specs = [ID_INDEX, ...collection.indexes.map(({ definition }) => definition)].map(({ spec }) => encode(spec));
    return { batch: cursors.start(collection.namespace, specs, batchSizeOf((body.cursor ?? {}) as Doc)) };
  },
};

export const dropIndexes: Command = {
  fields: ['index'],
  async run({ catalog, queue }, body) {
    const name = textOf(body, 'dropIndexes');
    return queue.run(() => {
      const collection = existing(catalog.find(databaseOf(body), name), name);
      const before = collection.indexes.length + 1;
      for (const index of chosen(collection, body.index)) collection.dropIndex(index);
      return { nIndexesWas: before, ok: 1 };
    });
  },
};

function chosen(collection: Collection, which: Value) {
  if (which === '*') return [...collection.indexes];
  const names = Array.isArray(which) ? which : [which];
  return names.map((name) => {
    if (name === '_id_') throw new ServerError(72, 'InvalidOptions', 'cannot drop _id index');
    if (typeof name !== 'string' && !isDoc(name)) throw badValue("'index' has to be a name or a key pattern");
    const found = collection.indexes.find(
      ({ definition }) => definition.name === name || equal(definition.spec.key, name),
    );
    if (!found) throw new ServerError(27, 'IndexNotFound', `index not found with name [${String(name)}]`);
    return found;
  });
}

export function existing(collection: Collection | undefined, name: string): Collection {
  if (!collection) throw new ServerError(26, 'NamespaceNotFound', `ns does not exist: ${name}`);
  return collection;
}
