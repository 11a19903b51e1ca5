import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, openDatabase } from '../../src/platform/persistence/index.js';
import '../bench/patience.js';

/** A database for one suite; `close` also removes what it left behind. */
export type TestDatabase = Database & { readonly dataDir: string };

/**
 * An empty database: the embedded server on a temporary folder, or a fresh name on the server that
 * `SHUIJING_TEST_MONGODB_URI` points to, so that the same suites run against the real engine.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuijing-test-'));
  const mongodbUri = process.env.SHUIJING_TEST_MONGODB_URI;
  const dbName = `test-${randomUUID().slice(0, 8)}`;
  const database = await openDatabase({ dataDir, mongodbUri, dbName });
  const close = database.close.bind(database);
  return Object.assign(database, {
    dataDir,
    close: async (): Promise<void> => {
      if (mongodbUri) await database.connection.dropDatabase();
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
}
