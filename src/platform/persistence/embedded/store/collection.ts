import { crc32 } from 'node:zlib';
import { type Doc, decode, encode, getField, type Raw } from '../bson/bson.js';
import { type Key, keyOf } from '../bson/key.js';
import { ServerError } from '../errors.js';
import { defineIndex, type IndexDefinition } from './index-definition.js';
import type { IndexKeys } from './index-keys.js';
import { IndexTable, KeyReader } from './index-table.js';
import { bytes, type Row, type Sqlite, type Statement } from './sqlite.js';
import { damaged, duplicate } from './store-errors.js';

/** A stored document: where it is, and its bytes. */
export interface Stored {
  readonly rid: number;
  readonly raw: Raw;
}

export const ID_INDEX: IndexDefinition = defineIndex({ v: 2, key: { _id: 1 as unknown }, name: '_id_' });
const LARGEST_DOCUMENT = 16 * 1024 * 1024;
const SCAN_CHUNK = 64;

/** The documents of one collection and its indexes. Writing methods run inside a job of the write queue. */
export class Collection {
  readonly indexes: IndexTable[] = [];
  /** Reads `_id` keys in order. */
  readonly ids: KeyReader;
  private readonly sqlById: Statement;
  private readonly sqlByRow: Statement;
  private readonly sqlScan: Statement;
  private readonly sqlInsert: Statement;
  private readonly sqlUpdate: Statement;
  private readonly sqlRemove: Statement;
  private readonly sqlCount: Statement;

  constructor(
    private readonly sql: Sqlite,
    readonly id: number,
    readonly database: string,
    readonly name: string,
  ) {
    const table = `d${id}`;
    sql.exec(
      `CREATE TABLE IF NOT EXISTS ${table} (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, crc INTEGER NOT NULL, doc BLOB NOT NULL)`,
    );
    this.ids = new KeyReader(sql, table, 'id');
    this.sqlById = sql.prepare(`SELECT rid, id, crc, doc FROM ${table} WHERE id = ?`);
    this.sqlByRow = sql.prepare(`SELECT rid, id, crc, doc FROM ${table} WHERE rid = ?`);
    this.sqlScan = sql.prepare(`SELECT rid FROM ${table} WHERE rid > ? ORDER BY rid LIMIT ${SCAN_CHUNK}`);
    this.sqlInsert = sql.prepare(`INSERT INTO ${table} (id, crc, doc) VALUES (?, ?, ?)`);
    this.sqlUpdate = sql.prepare(`UPDATE ${table} SET crc = ?, doc = ? WHERE rid = ?`);
    this.sqlRemove = sql.prepare(`DELETE FROM ${table} WHERE rid = ?`);
    this.sqlCount = sql.prepare(`SELECT count(*) AS n FROM ${table}`);
  }

  get namespace(): string {
    return `${this.database}.${this.name}`;
  }

  count(): number {
    return Number(this.sqlCount.first()?.n);
  }

  /** Row number of a document by its `_id` key, without reading the document. */
  rowOf(id: Key): number | undefined {
    const row = this.sqlById.first(id);
    return row && Number(row.rid);
  }

  /** @throws ServerError DocumentDamaged when the bytes are not those that were written. */
  read(rid: number): Stored | undefined {
    const row = this.sqlByRow.first(rid);
    if (!row) return undefined;
    const raw = bytes(row.doc);
    if (crc32(raw) !== row.crc) throw damaged(this.namespace, bytes(row.id));
    return { rid, raw };
  }

  /** Every row number, in order of insertion. */
  *rows(): Generator<number> {
    for (let last = -1; ; ) {
      const rows: Row[] = this.sqlScan.all(last);
      for (const row of rows) {
        last = Number(row.rid);
        yield last;
      }
      if (rows.length < SCAN_CHUNK) return;
    }
  }

  insert(doc: Doc, raw: Raw): void {
    checkSize(raw);
    const id = getField(doc, '_id');
    const key = keyOf([id]);
    if (this.sqlById.first(key)) throw duplicate(this.namespace, ID_INDEX, [id]);
    const keys = this.indexes.map((index) => index.keysOf(doc));
    this.refuseDuplicates(keys, -1);
    const rid = this.sqlInsert.run(key, crc32(raw), raw);
    this.indexes.forEach((index, i) => {
      index.change(rid, [], keys[i] as IndexKeys);
    });
  }

  /** Puts `after` in the place of what is stored; `_id` stays. */
  replace(stored: Stored, before: Doc, after: Doc): Raw {
    const raw = encode(after);
    checkSize(raw);
    const keys = this.indexes.map((index) => index.keysOf(after));
    this.refuseDuplicates(keys, stored.rid);
    this.sqlUpdate.run(crc32(raw), raw, stored.rid);
    this.indexes.forEach((index, i) => {
      index.change(stored.rid, index.keysOf(before).keys, keys[i] as IndexKeys);
    });
    return raw;
  }

  remove(stored: Stored): void {
    const doc = decode(stored.raw);
    const nothing = { keys: [], values: [], multikey: 0, allMissing: true };
    for (const index of this.indexes) index.change(stored.rid, index.keysOf(doc).keys, nothing);
    this.sqlRemove.run(stored.rid);
  }

  /** Removes a document that can no longer be read, with whatever its indexes still hold of it. */
  removeDamaged(rid: number): void {
    for (const index of this.indexes) index.forget(rid);
    this.sqlRemove.run(rid);
  }

  /** Builds an index over what is stored. @throws ServerError DuplicateKey, leaving the caller's job to roll back. */
  addIndex(definition: IndexDefinition): void {
    const index = IndexTable.create(this.sql, this.id, definition);
    for (const rid of this.rows()) {
      const stored = this.read(rid);
      if (!stored) continue;
      const keys = index.keysOf(decode(stored.raw));
      if (index.clashes(keys.keys, rid)) throw duplicate(this.namespace, definition, keys.values);
      index.change(rid, [], keys);
    }
    this.indexes.push(index);
  }

  dropIndex(index: IndexTable): void {
    index.drop();
    this.indexes.splice(this.indexes.indexOf(index), 1);
  }

  drop(): void {
    for (const index of [...this.indexes]) this.dropIndex(index);
    for (const statement of [this.sqlById, this.sqlByRow, this.sqlScan, this.sqlInsert, this.sqlUpdate])
      statement.finalize();
    for (const statement of [this.sqlRemove, this.sqlCount, this.ids]) statement.finalize();
    this.sql.exec(`DROP TABLE d${this.id}; DELETE FROM collections WHERE id = ${this.id}`);
  }

  private refuseDuplicates(keys: readonly IndexKeys[], rid: number): void {
    this.indexes.forEach((index, i) => {
      const { keys: own, values } = keys[i] as IndexKeys;
      if (index.clashes(own, rid)) throw duplicate(this.namespace, index.definition, values);
    });
  }
}

function checkSize(raw: Raw): void {
  if (raw.length > LARGEST_DOCUMENT)
    throw new ServerError(10334, 'BSONObjectTooLarge', `a document has ${raw.length} bytes`);
}
