import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/platform/persistence/index.js';

/** Opens the folder named as argument in a process of its own, and waits to be killed (durability tests). */
const dataDir = process.argv[2] ?? '';
const database = await openDatabase({ dataDir });
await database.connection
  .collection<{ _id: string; n: number }>('documents')
  .insertOne({ _id: 'from the first', n: 1 });
const { pid } = JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8')) as { pid: number };
process.send?.(pid);
