import { type Doc, type Value } from '../bson/bson.js';
import type { Key } from '../bson/key.js';
import { Rank } from '../bson/types.js';
import { ServerError } from '../errors.js';
import type { IndexDefinition } from './index-definition.js';

/** The error drivers and mongoose read keys from. */
export function duplicate(namespace: string, index: IndexDefinition, values: readonly Value[]): ServerError {
  const keyValue: Doc = Object.fromEntries(index.fields.map((field, i) => [field.path, values[i] ?? null]));
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
  return new ServerError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: index.spec.key, keyValue },
  );
}

/** A document whose bytes changed on disk. It can be removed by `_id`; everything else is still served. */
export function damaged(namespace: string, id: Key): ServerError {
  return new ServerError(
    9001,
    'DocumentDamaged',
    `the document ${showId(id)} of ${namespace} is damaged on disk: its checksum does not match`,
  );
}

/** `_id` as text, read from its key, because the document itself cannot be trusted. */
function showId(key: Key): string {
  if (key[0] === Rank.string) return JSON.stringify(key.subarray(1, -2).toString('utf8'));
  return key.subarray(1).toString('hex');
}
