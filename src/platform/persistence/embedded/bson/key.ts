import { type Doc, getField, type ObjectId, type Timestamp, type Value } from './bson.js';
import { bytesOf, codeText, regexText } from './compare.js';
import { numeric } from './numbers.js';
import { classOf, Rank, rankOf } from './types.js';

/**
 * Keys whose byte order is the order of `compare`, so that SQLite can keep indexes.
 * Each component starts with the rank of its type and ends by itself; no component starts with 0x00 or 0xff,
 * which leaves `prefix + 0xff` as the end of everything that begins with a prefix.
 */
export type Key = Buffer;
export type Direction = 1 | -1;

/** Stands in an index for an empty array, which has no element of its own. */
export const EMPTY_ARRAY = Symbol('empty array');

const SIGN = 1n << 63n;

export function keyOf(values: readonly Value[], directions: readonly Direction[] = []): Key {
  const writer = new KeyWriter();
  values.forEach((value, i) => {
    const start = writer.length;
    writer.value(value);
    if (directions[i] === -1) writer.invert(start);
  });
  return writer.take();
}

/** Key of a string without its end: the prefix shared by all strings that begin with it. */
export function textPrefixKey(prefix: string): Key {
  return keyOf([prefix]).subarray(0, -2);
}

class KeyWriter {
  private bytes = Buffer.allocUnsafe(256);
  length = 0;

  take(): Key {
    return this.bytes.subarray(0, this.length);
  }

  invert(from: number): void {
    for (let i = from; i < this.length; i++) this.bytes[i] = (this.bytes[i] as number) ^ 0xff;
  }

  value(value: Value): void {
    const rank = value === EMPTY_ARRAY ? Rank.emptyArray : rankOf(value);
    this.byte(rank);
    this.content(rank, value);
  }

  private content(rank: number, value: Value): void {
    switch (rank) {
      case Rank.number:
        this.number(value);
        break;
      case Rank.string:
        this.text(String(value));
        break;
      case Rank.object:
        this.document(value as Doc);
        break;
      case Rank.array:
        for (const element of value as Value[]) this.value(element);
        this.byte(0);
        break;
      case Rank.binary:
        this.binary(bytesOf(value), (value as { sub_type: number }).sub_type);
        break;
      case Rank.objectId:
        this.raw((value as InstanceType<typeof ObjectId>).id);
        break;
      case Rank.boolean:
        this.byte(value ? 1 : 0);
        break;
      case Rank.date:
        this.word(BigInt((value as Date).getTime()) ^ SIGN);
        break;
      case Rank.timestamp:
        this.word((value as InstanceType<typeof Timestamp>).toBigInt());
        break;
      case Rank.regex:
        this.text(regexText(value));
        break;
      case Rank.code:
        this.text(codeText(value));
        break;
    }
  }

  private document(doc: Doc): void {
    for (const name of Object.keys(doc)) {
      const value = getField(doc, name);
      this.byte(rankOf(value));
      this.text(name);
      this.value(value);
    }
    this.byte(0);
  }

  /** The nearest double, then what a long is away from it: longs above 2^53 keep their order among doubles. */
  private number(value: Value): void {
    const exact = numeric(value);
    const nearest = Number(exact) || (Number.isNaN(exact) ? Number.NaN : 0);
    this.reserve(10);
    if (Number.isNaN(nearest)) {
      this.bytes.fill(0, this.length, this.length + 10);
    } else {
      this.bytes.writeDoubleBE(nearest, this.length);
      const first = this.bytes[this.length] as number;
      const mask = first & 0x80 ? 0xff : 0;
      this.bytes[this.length] = first ^ (mask || 0x80);
      for (let i = 1; i < 8; i++) this.bytes[this.length + i] = (this.bytes[this.length + i] as number) ^ mask;
      const rest = classOf(value) === 'Long' && typeof exact === 'bigint' ? Number(exact - BigInt(nearest)) : 0;
      this.bytes.writeUInt16BE(rest + 0x8000, this.length + 8);
    }
    this.length += 10;
  }

  /** A zero inside becomes 00 ff; 00 00 ends the text. */
  private text(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    for (let from = 0; ; ) {
      const zero = bytes.indexOf(0, from);
      this.raw(bytes.subarray(from, zero < 0 ? bytes.length : zero + 1));
      if (zero < 0) break;
      this.byte(0xff);
      from = zero + 1;
    }
    this.raw(TEXT_END);
  }

  private binary(bytes: Uint8Array, subType: number): void {
    this.reserve(5);
    this.bytes.writeUInt32BE(bytes.length, this.length);
    this.bytes[this.length + 4] = subType;
    this.length += 5;
    this.raw(bytes);
  }

  private word(value: bigint): void {
    this.reserve(8);
    this.bytes.writeBigUInt64BE(BigInt.asUintN(64, value), this.length);
    this.length += 8;
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  private raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + count));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

const TEXT_END = Buffer.from([0, 0]);
