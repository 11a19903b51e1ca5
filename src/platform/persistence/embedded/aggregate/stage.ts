import type { Doc } from '../bson/bson.js';

/** One step of a pipeline: documents in, documents out, one at a time where it can. */
export type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;
