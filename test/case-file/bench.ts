import {
  type CaseFile,
  type CaseFileRuntime,
  type CaseFileSettings,
  type Command,
  type Committed,
  createCaseFiles,
  type DeliveryHandler,
  type DeliveryOutcome,
  type TaskRow,
  type WorkingFile,
} from '../../src/platform/case-file/index.js';
import { createDecisions } from '../../src/platform/decisions/index.js';
import { done, MovableClock, newId, type Outcome } from '../../src/platform/kernel/index.js';
import { type Database, openDatabase } from '../../src/platform/persistence/index.js';
import { KeyVault } from '../../src/platform/vault/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { type Letter, LetterKind } from './letter-kind.js';
import { CLERK, command, letter, MASTER, MONDAY } from './office.js';
import { calendarOf, engine, officePolicy } from './office-policy.js';

export { CLERK, command, expectDone, letter, MONDAY } from './office.js';

/** The writer's letterbox: what arrived, and what it answers. */
export class Letterbox implements DeliveryHandler {
  readonly channel = 'post';
  readonly received: string[] = [];
  answers: (messageId: string) => DeliveryOutcome | Promise<DeliveryOutcome> = () => ({ outcome: 'told' });

  constructor(readonly idempotent = true) {}

  async deliver(message: { readonly _id: string }): Promise<DeliveryOutcome> {
    this.received.push(message._id);
    return this.answers(message._id);
  }
}

/** One or more hosts of the letter office over one database. */
export class Bench {
  readonly clock = new MovableClock(MONDAY);
  readonly letterbox = new Letterbox();
  private readonly hosts: CaseFileRuntime[] = [];

  private constructor(readonly database: Database) {}

  static async open(): Promise<Bench> {
    return new Bench(await testDatabase());
  }

  /** On a database that is open already. */
  static over(database: Database): Bench {
    return new Bench(database);
  }

  /** An empty database of its own on a server that is running already. */
  static async on(server: TestDatabase): Promise<Bench> {
    const dbName = `test-${newId().slice(0, 8)}`;
    return new Bench(await openDatabase({ dataDir: '', mongodbUri: server.uri, dbName }));
  }

  /** Starts a host; each has its own relay, cache and sweeper, as a process of its own would. */
  async host(settings: Partial<CaseFileSettings> = {}): Promise<CaseFileRuntime> {
    const runtime = await createCaseFiles({
      connection: this.database.connection,
      engine,
      policy: await officePolicy(),
      decisions: createDecisions(),
      calendar: calendarOf(),
      clock: this.clock,
      vault: new KeyVault(MASTER),
      kinds: [new LetterKind()],
      handlers: [this.letterbox],
      sweeper: { relayGraceMs: 0 },
      ...settings,
    });
    this.hosts.push(runtime);
    return runtime;
  }

  async close(): Promise<void> {
    for (const host of this.hosts) await host.close();
    await this.database.connection.dropDatabase();
    await this.database.close();
  }
}

/** Takes a letter in and starts its process. */
export function receive(
  host: CaseFileRuntime,
  change: Partial<Letter> = {},
  order: Command = command(),
  receivedAt: Date = MONDAY,
): Promise<Outcome<Committed<string>>> {
  const seed = { kind: 'letter', domain: letter(change), parties: ['role:clerk'], receivedAt };
  return host.caseFiles.create<Letter, string>(CLERK, order, seed, async (file) => {
    await file.startProcess('letter', {});
    return done('received');
  });
}

export function note(
  host: CaseFileRuntime,
  caseId: string,
  text: string,
  order: Command = command(),
): Promise<Outcome<Committed<number>>> {
  return host.caseFiles.change<Letter, number>(CLERK, order, caseId, async (file) => {
    file.domain.notes.push(text);
    file.record({ kind: 'note.added', data: { text } });
    return done(file.domain.notes.length);
  });
}

/** Answers the letter: completes its one task. */
export function reply(host: CaseFileRuntime, caseId: string): Promise<Outcome<Committed<null>>> {
  return host.caseFiles.change<Letter, null>(CLERK, command(), caseId, async (file) => {
    await file.completeTask(taskOf(file), {});
    return done(null);
  });
}

export function taskOf(file: WorkingFile<Letter>): string {
  return file.tasks[0]?.id ?? 'none';
}

/** The file as stored; on a failed expectation its history says what happened. */
export async function stored(host: CaseFileRuntime, caseId: string): Promise<CaseFile<Letter>> {
  const file = await host.caseFiles.read<Letter>(caseId);
  if (!file) throw new Error(`no case ${caseId}`);
  return file;
}

export async function kinds(host: CaseFileRuntime, caseId: string): Promise<string[]> {
  const entries = await host.caseFiles.history(caseId, { afterSeq: 0, limit: 500 });
  return entries.map((entry) => entry.kind);
}

/** Every row of a case's tasks, open and done, in the order they were opened. */
export async function taskRows(host: CaseFileRuntime, caseId: string): Promise<TaskRow[]> {
  return host.collections.tasks.find({ case: caseId }).sort({ openedAt: 1 }).toArray();
}
