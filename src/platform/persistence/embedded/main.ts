import { accessSync, constants, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseFile } from './database-file.js';
import { DatabaseServer } from './server.js';
import { Catalog, FORMAT } from './store/catalog.js';
import { FolderLock } from './store/folder-lock.js';
import { Sqlite } from './store/sqlite.js';
import type { Announcement } from './supervisor.js';
import { Listener } from './wire/listener.js';

/** The child process: serves one folder on one unix socket until its parent goes away. */
const [folder = '', socketPath = ''] = process.argv.slice(2);

/** A predecessor whose parent was killed may need a moment to notice and leave. */
const LOCK_PATIENCE_MS = 2_000;
const LOCK_RETRY_MS = 50;

class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string>,
  ) {
    super(code);
  }
}

function announce(said: Announcement): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(said, () => resolve());
    else resolve();
  });
}

function openFolder(): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    accessSync(folder, constants.W_OK);
    writeFileSync(join(folder, 'probe'), '');
    rmSync(join(folder, 'probe'));
  } catch (fault) {
    throw new Refusal('database.not-writable', { folder, reason: (fault as Error).message });
  }
}

async function lockFolder(): Promise<FolderLock> {
  for (let waited = 0; ; waited += LOCK_RETRY_MS) {
    const lock = FolderLock.take(folder);
    if (lock instanceof FolderLock) return lock;
    if (waited >= LOCK_PATIENCE_MS) throw new Refusal('database.in-use', { folder, holder: lock.heldBy });
    await pause(LOCK_RETRY_MS);
  }
}

function openFile(): Sqlite {
  const sql = new Sqlite(databaseFile(folder));
  const found = Catalog.formatOf(sql);
  if (found <= FORMAT) return sql;
  sql.close();
  throw new Refusal('database.newer', { folder, found: String(found), known: String(FORMAT) });
}

async function serve(): Promise<void> {
  openFolder();
  const lock = await lockFolder();
  const sql = openFile();
  const server = new DatabaseServer(sql);
  const listener = new Listener((command) => server.handle(command));
  rmSync(socketPath, { force: true });
  await listener.listen(socketPath);
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await listener.close();
    server.close();
    sql.close();
    lock.release();
    process.exit(0);
  };
  process.once('disconnect', end);
  process.once('SIGTERM', end);
  process.on('SIGINT', () => undefined);
  writeFileSync(join(folder, 'socket'), socketPath);
  await announce({ kind: 'listening' });
}

serve().catch(async (fault: Error) => {
  const refusal = fault instanceof Refusal ? fault : new Refusal('database.not-started', { reason: fault.message });
  await announce({ kind: 'refused', code: refusal.code, params: refusal.params });
  process.exit(1);
});
