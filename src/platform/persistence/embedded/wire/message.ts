import { type Doc, decodeCommand, encode, getField, type Raw, setField, type Value } from '../bson/bson.js';
import { badValue } from '../errors.js';

/** Requests and answers of the MongoDB wire protocol, as far as drivers of today use it: OP_MSG, and OP_QUERY for the first hello. */
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
const AWAIT_CAPABLE = 8;

export interface Request {
  readonly id: number;
  readonly command: Doc;
  /** The sender wants no answer (`w: 0`). */
  readonly silent: boolean;
  readonly legacy: boolean;
}

/** Part of an answer made of stored documents, sent without decoding them. */
export interface Batch {
  readonly field: 'firstBatch' | 'nextBatch';
  readonly documents: readonly Raw[];
  /** 0 when there is nothing more. */
  readonly cursor: bigint;
  readonly namespace: string;
}

export type Answer = Doc | { readonly batch: Batch };

/** @throws ServerError for anything that is not a well-formed request. */
export function readRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const code = message.readInt32LE(12);
  if (code === OP_QUERY) return { id, command: readQuery(message), silent: false, legacy: true };
  if (code !== OP_MSG) throw badValue(`wire protocol operation ${code} is not carried`);
  const flags = message.readUInt32LE(HEADER);
  if ((flags & 0xffff & ~(CHECKSUM_PRESENT | MORE_TO_COME | AWAIT_CAPABLE)) !== 0)
    throw badValue('unknown OP_MSG flags');
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  return { id, command: readSections(message, end), silent: (flags & MORE_TO_COME) !== 0, legacy: false };
}

function readQuery(message: Buffer): Doc {
  const nameEnd = message.indexOf(0, HEADER + 4);
  const command = decodeCommand(message.subarray(nameEnd + 9));
  const database = message.toString('utf8', HEADER + 4, nameEnd).split('.')[0];
  return { ...command, $db: database };
}

function readSections(message: Buffer, end: number): Doc {
  let body: Doc = {};
  const sequences: [string, Value][] = [];
  for (let at = HEADER + 4; at < end; ) {
    const kind = message.readUInt8(at);
    const size = message.readInt32LE(at + 1);
    const section = message.subarray(at + 1, at + 1 + size);
    if (kind === 0) body = decodeCommand(section);
    else if (kind === 1) sequences.push(readSequence(section));
    else throw badValue(`unknown OP_MSG section ${kind}`);
    at += 1 + size;
  }
  for (const [name, documents] of sequences) setField(body, name, documents);
  return body;
}

/** A list of documents sent beside the command; those to insert stay bytes, others are decoded. */
function readSequence(section: Buffer): [string, Value] {
  const nameEnd = section.indexOf(0, 4);
  const name = section.toString('utf8', 4, nameEnd);
  const documents: Raw[] = [];
  for (let at = nameEnd + 1; at < section.length; ) {
    const size = section.readInt32LE(at);
    documents.push(section.subarray(at, at + size));
    at += size;
  }
  return [name, name === 'documents' ? documents : documents.map((raw) => decodeCommand(raw))];
}

let lastAnswer = 0;

export function writeAnswer(request: Pick<Request, 'id' | 'legacy'>, answer: Answer): Buffer {
  const body = isBatch(answer) ? encodeBatch(answer.batch) : encode(answer);
  const head = Buffer.alloc(HEADER + (request.legacy ? 20 : 5));
  head.writeInt32LE(head.length + body.length, 0);
  lastAnswer = (lastAnswer + 1) & 0x7fffffff;
  head.writeInt32LE(lastAnswer, 4);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  if (request.legacy) {
    head.writeInt32LE(AWAIT_CAPABLE, HEADER);
    head.writeInt32LE(1, HEADER + 16);
  }
  return Buffer.concat([head, body]);
}

function isBatch(answer: Answer): answer is { readonly batch: Batch } {
  return getField(answer as Doc, 'batch') !== undefined;
}

/** `{cursor: {<field>: [documents], id, ns}, ok: 1}` around documents that are bytes already. */
function encodeBatch({ field, documents, cursor, namespace }: Batch): Raw {
  const list = wrap(documents.flatMap((raw, i) => [elementHead(0x03, String(i)), raw]));
  const number = Buffer.alloc(8);
  number.writeBigInt64LE(cursor);
  const name = Buffer.from(`${namespace}\0`, 'utf8');
  const length = Buffer.alloc(4);
  length.writeInt32LE(name.length);
  const inner = wrap([
    elementHead(0x04, field),
    list,
    elementHead(0x12, 'id'),
    number,
    elementHead(0x02, 'ns'),
    length,
    name,
  ]);
  const one = Buffer.alloc(8);
  one.writeDoubleLE(1);
  return wrap([elementHead(0x03, 'cursor'), inner, elementHead(0x01, 'ok'), one]);
}

const elementHead = (type: number, name: string): Buffer =>
  Buffer.from(`${String.fromCharCode(type)}${name}\0`, 'latin1');

/** A BSON document around encoded elements. */
function wrap(elements: readonly Buffer[]): Buffer {
  const size = elements.reduce((sum, element) => sum + element.length, 5);
  const head = Buffer.alloc(4);
  head.writeInt32LE(size);
  return Buffer.concat([head, ...elements, Buffer.alloc(1)]);
}
