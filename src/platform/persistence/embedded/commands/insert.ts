import { type Doc, decode, encode, ObjectId, type Raw } from '../bson/bson.js';
import { badValue, typeMismatch } from '../errors.js';
import type { Collection } from '../store/collection.js';
import { type Command, databaseOf, isJournaled, textOf, writeErrors } from './command.js';
import { isOrdered, runStatements } from './statements.js';
import { checkStorable } from './storable.js';

const MOST_DOCUMENTS = 100_000;

export const insert: Command = {
  fields: ['documents', 'ordered'],
  async run({ catalog, queue }, body) {
    const documents = documentsOf(body);
    const ordered = isOrdered(body);
    return queue.run(() => {
      const collection = catalog.ensure(databaseOf(body), textOf(body, 'insert'));
      const errors = runStatements(queue, documents, ordered, (raw) => insertRaw(collection, raw));
      const tried = ordered && errors.length > 0 ? (errors[0]?.index ?? 0) : documents.length - errors.length;
      return { n: tried, ...writeErrors(errors), ok: 1 };
    }, isJournaled(body));
  },
};

function documentsOf(body: Doc): Uint8Array[] {
  const list = body.documents;
  if (!Array.isArray(list) || !list.every((raw) => raw instanceof Uint8Array)) {
    throw typeMismatch("'documents' has to be a list of documents");
  }
  if (list.length === 0 || list.length > MOST_DOCUMENTS)
    throw badValue(`'documents' must have 1 to ${MOST_DOCUMENTS} entries`);
  return list;
}

/** The bytes are stored as they came, unless `_id` is missing or not first. */
function insertRaw(collection: Collection, bytes: Uint8Array): void {
  const sent = decode(bytes);
  const { _id = new ObjectId(), ...rest } = sent;
  const doc = { _id, ...rest };
  checkStorable(doc);
  const isReady = Object.keys(sent)[0] === '_id';
  collection.insert(doc, isReady ? asRaw(bytes) : encode(doc));
}

const asRaw = (bytes: Uint8Array): Raw => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
