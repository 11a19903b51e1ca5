import { createCaseFiles } from '../../src/platform/case-file/index.js';
import { createDecisions } from '../../src/platform/decisions/index.js';
import { done, MovableClock } from '../../src/platform/kernel/index.js';
import { openDatabase } from '../../src/platform/persistence/index.js';
import { KeyVault } from '../../src/platform/vault/index.js';
import { type Letter, LetterKind } from './letter-kind.js';
import { CLERK, command, expectDone, letter, MASTER, MONDAY } from './office.js';
import { calendarOf, engine, officePolicy } from './office-policy.js';

/**
 * A host in a process of its own that commits one answered letter and never gets to relay it: it says so and waits to
 * be killed. Arguments: address and name of the database.
 */
const [, , mongodbUri, dbName] = process.argv;
const database = await openDatabase({ dataDir: '', mongodbUri, dbName });
const host = await createCaseFiles({
  connection: database.connection,
  engine,
  policy: await officePolicy(),
  decisions: createDecisions(),
  calendar: calendarOf(),
  clock: new MovableClock(MONDAY),
  vault: new KeyVault(MASTER),
  kinds: [new LetterKind()],
  gatherMs: 600_000,
});
const seed = { kind: 'letter', domain: letter(), parties: ['role:clerk'], receivedAt: MONDAY };
const made = await host.caseFiles.create<Letter, null>(CLERK, command(), seed, async (file) => {
  await file.startProcess('letter', {});
  file.requestNumber('incoming', 2026);
  await file.completeTask(file.tasks[0]?.id ?? '', {});
  return done(null);
});
process.stdout.write(`committed ${expectDone(made).case}\n`);
