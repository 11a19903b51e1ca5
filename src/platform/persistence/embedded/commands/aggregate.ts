import { Pipeline } from '../aggregate/pipeline.js';
import { type Doc, encode, type Raw } from '../bson/bson.js';
import { isDoc } from '../bson/types.js';
import { notCarried, typeMismatch } from '../errors.js';
import { type Command, databaseOf } from './command.js';
import { batchSizeOf } from './find.js';

export const aggregate: Command = {
  fields: ['pipeline', 'cursor', 'hint', 'allowDiskUse'],
  run({ catalog, cursors }, body) {
    const database = databaseOf(body);
    const name = body.aggregate;
    if (typeof name !== 'string') throw notCarried('an aggregation over a whole database');
    if (!isDoc(body.cursor)) throw typeMismatch("the 'cursor' option is required");
    const pipeline = new Pipeline(body.pipeline, (other) => catalog.find(database, other), body.hint);
    const documents = encoded(pipeline.run(catalog.find(database, name)));
    return { batch: cursors.start(`${database}.${name}`, documents, batchSizeOf(body.cursor)) };
  },
};

function* encoded(docs: Iterable<Doc>): Generator<Raw> {
  for (const doc of docs) yield encode(doc);
}
