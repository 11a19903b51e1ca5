import { type Doc, encode, type Raw, type Value } from '../bson/bson.js';
import { isTrue, numeric, toInteger } from '../bson/numbers.js';
import { isNumber } from '../bson/types.js';
import { badValue, typeMismatch } from '../errors.js';
import { compileFilter } from '../query/filter.js';
import { find as search } from '../query/find.js';
import { compileProjection } from '../query/projection.js';
import { sortFields } from '../query/sort.js';
import { type Command, databaseOf, docOf, textOf } from './command.js';

/** Cursor flags that change nothing here. */
const HARMLESS = ['noCursorTimeout', 'allowPartialResults', 'allowDiskUse', 'batchSize', 'singleBatch'];

export const find: Command = {
  fields: ['filter', 'projection', 'sort', 'skip', 'limit', 'hint', ...HARMLESS],
  run({ catalog, cursors }, body) {
    const database = databaseOf(body);
    const name = textOf(body, 'find');
    const collection = catalog.find(database, name);
    const { query, project } = queryOf(body);
    const documents = collection ? project(search(collection, { ...query, damagedLast: true })) : [];
    const batch = cursors.start(`${database}.${name}`, documents, batchSizeOf(body), isTrue(body.singleBatch));
    return { batch };
  },
};

/** The parts of a find, checked even when there is no such collection. */
export function queryOf(body: Doc) {
  const filter = docOf(body, 'filter');
  compileFilter(filter);
  const projection = docOf(body, 'projection');
  const query = {
    filter,
    sort: sortFields(body.sort),
    hint: body.hint,
    skip: positive(body, 'skip'),
    limit: positive(body, 'limit'),
  };
  return { query, project: projector(projection, filter) };
}

/** Documents go out as the bytes they are stored as, unless a projection changes them. */
function projector(projection: Doc, filter: Doc): (found: Iterable<{ doc: Doc; raw: Raw }>) => Iterable<Raw> {
  if (Object.keys(projection).length === 0) return rawOf;
  const project = compileProjection(projection, filter);
  return function* (found) {
    for (const { doc } of found) yield encode(project(doc));
  };
}

function* rawOf(found: Iterable<{ raw: Raw }>): Generator<Raw> {
  for (const { raw } of found) yield raw;
}

export function positive(body: Doc, field: string): number {
  const value = toInteger(body[field] ?? 0, field);
  if (value < 0) throw badValue(`'${field}' cannot be negative`);
  return value;
}

export function batchSizeOf(body: Doc): number | undefined {
  return body.batchSize === undefined ? undefined : positive(body, 'batchSize');
}

export const getMore: Command = {
  fields: ['collection', 'batchSize'],
  run({ cursors }, body) {
    const namespace = `${databaseOf(body)}.${textOf(body, 'collection')}`;
    return { batch: cursors.more(cursorOf(body.getMore), namespace, batchSizeOf(body)) };
  },
};

export const killCursors: Command = {
  fields: ['cursors'],
  run({ cursors }, body) {
    const asked = body.cursors;
    if (!Array.isArray(asked)) throw typeMismatch("'cursors' has to be a list");
    const killed = asked.filter((id) => cursors.kill(cursorOf(id)));
    return {
      cursorsKilled: killed,
      cursorsNotFound: asked.filter((id) => !killed.includes(id)),
      cursorsAlive: [],
      cursorsUnknown: [],
      ok: 1,
    };
  },
};

function cursorOf(value: Value): bigint {
  if (!isNumber(value)) throw typeMismatch('a cursor id has to be a number');
  return BigInt(numeric(value));
}
