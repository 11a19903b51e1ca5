import { type Doc, decode } from '../bson/bson.js';
import { ServerError } from '../errors.js';
import { Collection } from './collection.js';
import { defineIndex } from './index-definition.js';
import { IndexTable } from './index-table.js';
import { bytes, type Sqlite } from './sqlite.js';

/** Shape of the SQLite file this build writes; a folder with a higher number is refused. */
export const FORMAT = 1;

const TABLES = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY AUTOINCREMENT, database TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (database, name));
  CREATE TABLE IF NOT EXISTS indexes (id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, spec BLOB NOT NULL, multikey INTEGER NOT NULL);
`;

/** Which collections and indexes there are. All databases share one file, hence one queue and one fsync. */
export class Catalog {
  private readonly collections = new Map<string, Collection>();

  constructor(private readonly sql: Sqlite) {
    sql.exec(TABLES);
    sql.exec(`PRAGMA user_version = ${FORMAT}`);
    this.load();
  }

  static formatOf(sql: Sqlite): number {
    const statement = sql.prepare('PRAGMA user_version');
    const format = Number(statement.first()?.user_version);
    statement.finalize();
    return format;
  }

  find(database: string, name: string): Collection | undefined {
    return this.collections.get(`${database}.${name}`);
  }

  in(database: string): Collection[] {
    return [...this.collections.values()].filter((collection) => collection.database === database);
  }

  databases(): string[] {
    return [...new Set([...this.collections.values()].map((collection) => collection.database))];
  }

  /** The collection, made when missing; inside a job of the write queue. */
  ensure(database: string, name: string): Collection {
    const found = this.find(database, name);
    if (found) return found;
    checkName(database, name);
    const insert = this.sql.prepare('INSERT INTO collections (database, name) VALUES (?, ?)');
    const id = insert.run(database, name);
    insert.finalize();
    const made = new Collection(this.sql, id, database, name);
    this.collections.set(made.namespace, made);
    return made;
  }

  drop(collection: Collection): void {
    collection.drop();
    this.collections.delete(collection.namespace);
  }

  /** Reads everything again: at start, and after a job was rolled back. */
  load(): void {
    this.collections.clear();
    const indexes = this.all('SELECT id, collection, spec, multikey FROM indexes ORDER BY id');
    for (const row of this.all('SELECT id, database, name FROM collections ORDER BY id')) {
      const collection = new Collection(this.sql, Number(row.id), String(row.database), String(row.name));
      this.collections.set(collection.namespace, collection);
      for (const index of indexes.filter((entry) => entry.collection === row.id)) {
        const definition = defineIndex(decode(bytes(index.spec)) as Doc);
        collection.indexes.push(new IndexTable(this.sql, Number(index.id), definition, Number(index.multikey)));
      }
    }
  }

  private all(sql: string) {
    const statement = this.sql.prepare(sql);
    const rows = statement.all();
    statement.finalize();
    return rows;
  }
}

function checkName(database: string, name: string): void {
  if (database === '' || /[/\\. "$\0]/.test(database)) {
    throw new ServerError(73, 'InvalidNamespace', `invalid database name '${database}'`);
  }
  if (name === '' || name.includes('$') || name.includes('\0') || name.startsWith('system.')) {
    throw new ServerError(73, 'InvalidNamespace', `invalid collection name '${name}'`);
  }
}
