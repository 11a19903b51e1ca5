import { ServerError } from '../errors.js';
import type { Sqlite } from './sqlite.js';

interface Job {
  readonly work: () => unknown;
  readonly journaled: boolean;
  readonly resolve: (value: never) => void;
  readonly reject: (fault: unknown) => void;
}

/** How long writes nobody waits for may stay in the open transaction. */
const UNJOURNALED_MS = 20;

/**
 * The only way to write. Jobs that arrive together share one transaction and one fsync (group commit); each has its own
 * savepoint, so that one that fails leaves the others alone. A journaled job is answered after the fsync, an unjournaled
 * one as soon as it has run: it shares the fsync of the next batch.
 */
export class WriteQueue {
  private jobs: Job[] = [];
  private scheduled = false;
  private open = false;
  private timer: NodeJS.Timeout | null = null;

  /** `rolledBack` is told when what was done in memory for a failed job must be read again from disk. */
  constructor(
    private readonly sql: Sqlite,
    private readonly rolledBack: () => void,
  ) {}

  run<T>(work: () => T, journaled = true): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.jobs.push({ work, journaled, resolve, reject });
      if (this.scheduled) return;
      this.scheduled = true;
      setImmediate(() => this.flush());
    });
  }

  /** Inside a job: work that, when it fails, leaves the rest of the job standing. */
  part<T>(work: () => T): T {
    this.sql.exec('SAVEPOINT part');
    try {
      const value = work();
      this.sql.exec('RELEASE part');
      return value;
    } catch (fault) {
      this.sql.exec('ROLLBACK TO part; RELEASE part');
      throw fault;
    }
  }

  /** Commits what is still open; afterwards nothing is pending. */
  close(): void {
    this.flush();
    if (this.open) this.commit();
  }

  private flush(): void {
    this.scheduled = false;
    const batch = this.jobs;
    this.jobs = [];
    if (batch.length === 0) return;
    let answers: (() => void)[];
    try {
      this.begin();
      answers = batch.map((job) => this.attempt(job));
      if (batch.some((job) => job.journaled)) this.commit();
      else this.commitSoon();
    } catch (fault) {
      this.abandon();
      answers = batch.map((job) => () => job.reject(writeFailed(fault)));
    }
    for (const answer of answers) answer();
  }

  private attempt(job: Job): () => void {
    this.sql.exec('SAVEPOINT job');
    try {
      const value = job.work() as never;
      this.sql.exec('RELEASE job');
      return () => job.resolve(value);
    } catch (fault) {
      this.sql.exec('ROLLBACK TO job; RELEASE job');
      this.rolledBack();
      return () => job.reject(fault);
    }
  }

  private begin(): void {
    if (this.open) return;
    this.sql.exec('BEGIN IMMEDIATE');
    this.open = true;
  }

  private commit(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.sql.exec('COMMIT');
    this.open = false;
  }

  private commitSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      try {
        this.commit();
      } catch (fault) {
        this.abandon();
        process.stderr.write(`embedded database: unjournaled writes were lost: ${(fault as Error).message}\n`);
      }
    }, UNJOURNALED_MS);
  }

  /** After a commit that failed (disk full): nothing of the batch has happened. */
  private abandon(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.open = false;
    try {
      this.sql.exec('ROLLBACK');
    } catch {
      // SQLite had rolled back by itself.
    }
    this.rolledBack();
  }
}

function writeFailed(fault: unknown): ServerError {
  return new ServerError(14031, 'OutOfDiskSpace', `the write could not be made durable: ${(fault as Error).message}`);
}
