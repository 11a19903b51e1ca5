import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '../../src/platform/persistence/index.js';

/** What must hold when processes are killed, folders are shared and bytes change. Embedded only. */
const long = process.env.SHUIJING_LONG === '1';
const embeddedOnly = process.env.SHUIJING_TEST_MONGODB_URI ? describe.skip : describe;

let dataDir: string;
const opened: Database[] = [];

async function open(folder = dataDir): Promise<Database> {
  const database = await openDatabase({ dataDir: folder });
  opened.push(database);
  return database;
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'shuijing-durable-'));
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close().catch(() => undefined);
  rmSync(dataDir, { recursive: true, force: true });
});

interface Doc {
  _id: string;
  n: number;
  pad?: string;
  tags?: string[];
}
const documents = (database: Database) => database.connection.collection<Doc>('documents');

/** Process id of the serving child, from the lock it holds. */
const childPid = (): number => (JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8')) as { pid: number }).pid;

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (await condition()) return;
    await pause(20);
  }
  throw new Error('it did not happen within 10 s');
}

embeddedOnly('The embedded database', () => {
  it('should bring everything back after it was closed and opened again', async () => {
    const first = await open();
    await documents(first).createIndex({ n: 1 }, { unique: true });
    await documents(first).insertMany([
      { _id: 'a', n: 1, tags: ['x', 'y'] },
      { _id: 'b', n: 2 },
    ]);
    await documents(first).createIndex({ tags: 1 });
    await first.close();

    const second = await open();

    expect(await documents(second).find({ tags: 'y' }).toArray()).toEqual([{ _id: 'a', n: 1, tags: ['x', 'y'] }]);
    expect(await documents(second).indexes()).toHaveLength(3);
    await expect(documents(second).insertOne({ _id: 'c', n: 2 })).rejects.toMatchObject({ code: 11000 });
  });

  it(
    `should lose no acknowledged write when it is killed under load, ${long ? 200 : 30} times`,
    async () => {
      const database = await open();
      await documents(database).createIndex({ n: 1 }, { unique: true });
      const acknowledged = new Map<string, number>();
      for (let round = 0; round < (long ? 200 : 30); round++) {
        await killUnderLoad(database, round, acknowledged);
        await until(() => database.health().restarts === round + 1 && database.health().state === 'up');
        const kept = new Map(
          (
            await documents(database)
              .find({}, { projection: { n: 1 } })
              .toArray()
          ).map(({ _id, n }) => [_id, n]),
        );
        expect([...acknowledged].filter(([id, n]) => (kept.get(id) ?? -1) < n)).toEqual([]);
      }
      const [some] = [...acknowledged].slice(-1) as [[string, number]];
      expect(acknowledged.size).toBeGreaterThanOrEqual(300);
      expect(await documents(database).countDocuments({ n: { $gte: 0 } })).toBe(
        await documents(database).countDocuments({}),
      );
      // The last change may have been kept without its acknowledgement: the index is asked for what is there.
      const kept = await documents(database).findOne({ _id: some[0] });
      expect(await documents(database).findOne({ n: kept?.n })).toMatchObject({ _id: some[0] });
    },
    long ? 600_000 : 300_000,
  );

  /** Inserts and compare-and-sets from several sides; what was acknowledged before the kill is noted. */
  async function killUnderLoad(database: Database, round: number, acknowledged: Map<string, number>): Promise<void> {
    let running = true;
    const pad = 'x'.repeat(2_000);
    const worker = async (side: number): Promise<void> => {
      for (let i = 0; running; i++) {
        const _id = `${round}-${side}-${i}`;
        const n = round * 1_000_000 + side * 100_000 + i * 2;
        try {
          await documents(database).insertOne({ _id, n, pad });
          acknowledged.set(_id, n);
          if (i % 3 !== 0) continue;
          await documents(database).replaceOne({ _id, n }, { n: n + 1, pad });
          acknowledged.set(_id, n + 1);
        } catch {
          return;
        }
      }
    };
    const workers = [0, 1, 2, 3].map(worker);
    const before = acknowledged.size;
    await until(() => acknowledged.size >= before + 10);
    await pause((round % 7) * 5);
    process.kill(childPid(), 'SIGKILL');
    running = false;
    await Promise.all(workers);
  }

  it('should start the server again on the same address and say so', async () => {
    const database = await open();
    await documents(database).insertOne({ _id: 'a', n: 1 });
    expect(database.health()).toEqual({ kind: 'embedded', state: 'up', restarts: 0, lastFault: null });

    process.kill(childPid(), 'SIGKILL');
    await until(() => database.health().restarts === 1);

    await until(() => database.health().state === 'up');
    expect(database.health()).toMatchObject({ restarts: 1, lastFault: 'SIGKILL' });
    await until(
      async () =>
        (await documents(database)
          .countDocuments()
          .catch(() => 0)) === 1,
    );
  });

  it('should keep unjournaled writes once a journaled one has been acknowledged after them', async () => {
    const database = await open();
    const relaxed = { writeConcern: { w: 1 } } as const;
    await documents(database).insertOne({ _id: 'a', n: 1 }, relaxed);
    await documents(database).insertOne({ _id: 'b', n: 2 });
    expect(await documents(database).countDocuments()).toBe(2);

    process.kill(childPid(), 'SIGKILL');
    await until(() => database.health().restarts === 1 && database.health().state === 'up');

    await until(
      async () =>
        (await documents(database)
          .countDocuments()
          .catch(() => 0)) === 2,
    );
  });

  it('should refuse a second process on the same folder clearly, and let it in afterwards', async () => {
    const first = await open();

    await expect(open()).rejects.toMatchObject({
      name: 'DatabaseRefused',
      code: 'database.in-use',
      message: expect.stringContaining(dataDir),
    });

    await first.close();
    await documents(await open()).insertOne({ _id: 'a', n: 1 });
  });

  it('should take over a folder whose whole process tree was killed', async () => {
    const parent = startParent(dataDir);
    const child = await new Promise<number>((resolve) => parent.once('message', (pid) => resolve(Number(pid))));
    process.kill(parent.pid as number, 'SIGKILL');
    process.kill(child, 'SIGKILL');

    const database = await open();

    expect(await documents(database).findOne({ _id: 'from the first' })).toEqual({ _id: 'from the first', n: 1 });
  });

  it('should not stay behind when only its parent was killed', async () => {
    const parent = startParent(dataDir);
    await new Promise((resolve) => parent.once('message', resolve));
    process.kill(parent.pid as number, 'SIGKILL');

    await documents(await open()).insertOne({ _id: 'b', n: 2 });
  });

  it('should believe a lock whose process number now belongs to another process to be stale', async () => {
    const { host } = await lockOfOnce();
    writeFileSync(join(dataDir, 'lock.json'), JSON.stringify({ pid: process.pid, host, began: 'another time' }));

    await documents(await open()).insertOne({ _id: 'a', n: 1 });
  });

  async function lockOfOnce(): Promise<{ host: string }> {
    const database = await open();
    const lock = JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8')) as { host: string };
    await database.close();
    return lock;
  }

  it('should refuse a folder it cannot write clearly', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, 'not a folder');

    await expect(open(file)).rejects.toMatchObject({
      code: 'database.not-writable',
      message: expect.stringContaining(file),
    });
    await expect(open(join(file, 'below'))).rejects.toMatchObject({ code: 'database.not-writable' });
  });

  it('should refuse a folder written by a newer version', async () => {
    await (await open()).close();
    const file = join(dataDir, 'documents.sqlite');
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(99, 60);
    writeFileSync(file, bytes);

    await expect(open()).rejects.toMatchObject({ code: 'database.newer', params: { found: '99' } });
  });
});

embeddedOnly('A document whose bytes changed on disk', () => {
  /** Five documents, the third with one letter changed in the file. */
  async function withDamage(): Promise<Database> {
    const first = await open();
    await documents(first).createIndex({ n: 1 });
    await documents(first).insertMany(
      ['a', 'b', 'c', 'd', 'e'].map((_id, n) => ({ _id, n, pad: `content of ${_id}` })),
    );
    await first.close();
    const file = join(dataDir, 'documents.sqlite');
    const bytes = readFileSync(file);
    const at = bytes.indexOf('content of c');
    expect(at).toBeGreaterThan(0);
    bytes[at] = 'C'.charCodeAt(0);
    writeFileSync(file, bytes);
    return open();
  }

  it('should be named when it is asked for, and not served', async () => {
    const database = await withDamage();

    await expect(documents(database).findOne({ _id: 'c' })).rejects.toMatchObject({
      codeName: 'DocumentDamaged',
      message: expect.stringContaining('"c"'),
    });
  });

  it('should not keep the others from being served, and be reported after them', async () => {
    const database = await withDamage();
    const served: string[] = [];
    const reading = async () => {
      for await (const { _id } of documents(database).find({ n: { $gte: 0 } })) served.push(_id);
    };

    await expect(reading()).rejects.toMatchObject({ codeName: 'DocumentDamaged' });
    expect(served).toEqual(['a', 'b', 'd', 'e']);
    expect(await documents(database).findOne({ _id: 'd' })).toMatchObject({ n: 3 });
    await documents(database).updateOne({ _id: 'd' }, { $inc: { n: 100 } });
  });

  it('should make an answer that needs it fail instead of being wrong', async () => {
    const database = await withDamage();

    await expect(documents(database).countDocuments({ pad: 'content of c' })).rejects.toMatchObject({
      codeName: 'DocumentDamaged',
    });
    await expect(documents(database).updateMany({}, { $set: { pad: '' } })).rejects.toMatchObject({
      codeName: 'DocumentDamaged',
    });
  });

  it('should be removable by its _id, with what the indexes hold of it', async () => {
    const database = await withDamage();

    expect(await documents(database).deleteOne({ _id: 'c' })).toMatchObject({ deletedCount: 1 });

    expect(
      (
        await documents(database)
          .find({ n: { $gte: 0 } })
          .toArray()
      ).map(({ _id }) => _id),
    ).toEqual(['a', 'b', 'd', 'e']);
    await documents(database).insertOne({ _id: 'c', n: 2 });
  });
});

/** Another process that opens the folder, writes one document, and tells the pid of its server. */
function startParent(folder: string): ChildProcess {
  return fork(join(import.meta.dirname, 'other-process.ts'), [folder], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', '@swc-node/register/esm-register'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
