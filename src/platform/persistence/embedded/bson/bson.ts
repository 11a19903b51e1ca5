import { createRequire } from 'node:module';
import type { mongo } from 'mongoose';

/** The codec the driver itself brings; loaded from there, because a child that only serves needs no mongoose. */
const fromHere = createRequire(import.meta.url);
const codec = createRequire(fromHere.resolve('mongoose'))('bson') as typeof mongo.BSON;

export const { Int32, Double, Long, Binary, ObjectId, Timestamp, BSONRegExp } = codec;

/** A BSON value. Numbers are always wrapped (`Int32`, `Double`, `Long`), so that an update keeps their type. */
export type Value = unknown;
export type Doc = Record<string, Value>;
/** A document as stored and sent: BSON bytes. */
export type Raw = Buffer;

const EXACT = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
  validation: { utf8: false },
} as const;

export function decode(raw: Uint8Array): Doc {
  return codec.deserialize(raw, EXACT);
}

/** Like `decode`, leaving the documents of an insert as bytes. */
export function decodeCommand(raw: Uint8Array): Doc {
  return codec.deserialize(raw, { ...EXACT, fieldsAsRaw: { documents: true } });
}

export function encode(doc: Doc): Raw {
  const bytes = codec.serialize(doc, { ignoreUndefined: false });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Sets a field of a document, whatever its name (`__proto__` included). */
export function setField(doc: Doc, name: string, value: Value): void {
  if (name === '__proto__')
    Object.defineProperty(doc, name, { value, enumerable: true, configurable: true, writable: true });
  else doc[name] = value;
}

/** An own field of a document; `undefined` when missing. */
export function getField(doc: Doc, name: string): Value {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}
