import { type Doc, encode } from '../bson/bson.js';
import type { Key } from '../bson/key.js';
import type { IndexDefinition } from './index-definition.js';
import { type IndexKeys, indexKeys } from './index-keys.js';
import { bytes, type Sqlite, type Statement } from './sqlite.js';

/** Keys from `from` (inclusive) to `to` (exclusive). */
export interface KeyRange {
  readonly from: Key;
  readonly to: Key;
}

export interface KeyEntry {
  readonly key: Key;
  readonly rid: number;
}

const FIRST_CHUNK = 8;
const LARGEST_CHUNK = 256;

/** Reads the keys of one table in order, a chunk at a time: what is written meanwhile is neither lost nor seen twice. */
export class KeyReader {
  private readonly forward: Statement;
  private readonly backward: Statement;

  constructor(sql: Sqlite, table: string, column: string) {
    const select = `SELECT ${column} AS k, rid FROM ${table} WHERE`;
    this.forward = sql.prepare(`${select} (${column}, rid) > (?, ?) AND ${column} < ? ORDER BY ${column}, rid LIMIT ?`);
    this.backward = sql.prepare(
      `${select} (${column}, rid) < (?, ?) AND ${column} >= ? ORDER BY ${column} DESC, rid DESC LIMIT ?`,
    );
  }

  *read(range: KeyRange, reverse: boolean): Generator<KeyEntry> {
    const [statement, end] = reverse ? [this.backward, range.from] : [this.forward, range.to];
    let key = reverse ? range.to : range.from;
    let rid = -1;
    for (let size = FIRST_CHUNK; ; size = Math.min(size * 2, LARGEST_CHUNK)) {
      const rows = statement.all(key, rid, end, size);
      for (const row of rows) {
        key = bytes(row.k);
        rid = Number(row.rid);
        yield { key, rid };
      }
      if (rows.length < size) return;
    }
  }

  finalize(): void {
    this.forward.finalize();
    this.backward.finalize();
  }
}

/** One index: a SQLite table of order-preserving keys, each pointing at a document's row. */
export class IndexTable {
  readonly reader: KeyReader;
  private readonly insert: Statement;
  private readonly remove: Statement;
  private readonly holder: Statement;

  constructor(
    private readonly sql: Sqlite,
    readonly id: number,
    readonly definition: IndexDefinition,
    /** Bit i is set once field i has gone through an array in any document. */
    public multikey: number,
  ) {
    const table = `i${id}`;
    sql.exec(
      `CREATE TABLE IF NOT EXISTS ${table} (k BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (k, rid)) WITHOUT ROWID`,
    );
    this.reader = new KeyReader(sql, table, 'k');
    this.insert = sql.prepare(`INSERT INTO ${table} (k, rid) VALUES (?, ?)`);
    this.remove = sql.prepare(`DELETE FROM ${table} WHERE k = ? AND rid = ?`);
    this.holder = sql.prepare(`SELECT rid FROM ${table} WHERE k = ? AND rid <> ? LIMIT 1`);
  }

  /** What the document has in this index; nothing when a partial or sparse index leaves it out. */
  keysOf(doc: Doc): IndexKeys {
    const { holds, sparse, fields } = this.definition;
    const none = { keys: [], values: [], multikey: 0, allMissing: true };
    if (!holds(doc)) return none;
    const found = indexKeys(doc, fields);
    return sparse && found.allMissing ? none : found;
  }

  /** True when another row holds one of the keys. */
  clashes(keys: readonly Key[], rid: number): boolean {
    return this.definition.unique && keys.some((key) => this.holder.first(key, rid) !== undefined);
  }

  change(rid: number, before: readonly Key[], after: IndexKeys): void {
    for (const key of before) if (!after.keys.some((other) => other.equals(key))) this.remove.run(key, rid);
    for (const key of after.keys) if (!before.some((other) => other.equals(key))) this.insert.run(key, rid);
    if ((after.multikey | this.multikey) !== this.multikey) this.becomeMultikey(after.multikey);
  }

  /** For a row whose document can no longer be read. */
  forget(rid: number): void {
    this.sql.exec(`DELETE FROM i${this.id} WHERE rid = ${rid}`);
  }

  drop(): void {
    for (const statement of [this.insert, this.remove, this.holder, this.reader]) statement.finalize();
    this.sql.exec(`DROP TABLE i${this.id}; DELETE FROM indexes WHERE id = ${this.id}`);
  }

  private becomeMultikey(fields: number): void {
    this.multikey |= fields;
    this.sql.exec(`UPDATE indexes SET multikey = ${this.multikey} WHERE id = ${this.id}`);
  }

  static create(sql: Sqlite, collection: number, definition: IndexDefinition): IndexTable {
    const insert = sql.prepare('INSERT INTO indexes (collection, spec, multikey) VALUES (?, ?, 0)');
    const id = insert.run(collection, encode(definition.spec));
    insert.finalize();
    return new IndexTable(sql, id, definition, 0);
  }
}
