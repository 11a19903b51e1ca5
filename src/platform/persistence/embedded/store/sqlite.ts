import { rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';

export type SqlValue = number | string | Uint8Array | null;
export type Row = Record<string, SqlValue>;

/** A prepared statement. Rows are always read to their end: one left open would hold a lock. */
export interface Statement {
  run(...values: SqlValue[]): number;
  all(...values: SqlValue[]): Row[];
  first(...values: SqlValue[]): Row | undefined;
  finalize(): void;
}

/** The one seam to SQLite: write-ahead log, synced at every commit, one connection that keeps the file to itself. */
export class Sqlite {
  private readonly database: InstanceType<typeof sqlite.Database>;
  private readonly statements = new Set<{ finalize(): void }>();

  /** The caller holds the folder's lock: the lock folder SQLite's host left after a kill is stale. */
  constructor(file: string) {
    rmSync(`${file}.lock`, { recursive: true, force: true });
    this.database = new sqlite.Database(file);
    this.exec('PRAGMA locking_mode = EXCLUSIVE');
    this.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
    this.exec('PRAGMA wal_autocheckpoint = 4000');
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  prepare(sql: string): Statement {
    const statement = this.database.prepare(sql);
    this.statements.add(statement);
    const all = (...values: SqlValue[]): Row[] => statement.all(values) as Row[];
    return {
      run: (...values) => Number(statement.run(values).lastInsertRowid),
      all,
      first: (...values) => all(...values)[0],
      finalize: () => {
        this.statements.delete(statement);
        statement.finalize();
      },
    };
  }

  /** Folds the log into the file and frees it; a statement left over would keep both. */
  close(): void {
    for (const statement of this.statements) statement.finalize();
    this.database.close();
  }
}

export function bytes(value: SqlValue | undefined): Buffer {
  const array = value as Uint8Array;
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}
