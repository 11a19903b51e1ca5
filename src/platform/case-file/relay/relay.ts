import type { Clock } from '../../kernel/index.js';
import type { CaseKind } from '../case-files.js';
import { pause } from '../command/pause.js';
import type { CaseStore } from '../store/case-store.js';
import type { Collections } from '../store/collections.js';
import { ignoringDuplicates, isOutcomeUnknown } from '../store/database-faults.js';
import type { StoredFile } from '../store/stored-file.js';
import { deliveryOf } from './delivery-of.js';
import { taskRowsOf } from './task-rows.js';

/** How long commits are gathered before they are copied out together. */
const GATHER_MS = 3;
/** Files copied out in one go. */
const BATCH = 100;

export interface RelayOptions {
  /** What the rows of a kind's tasks show beside the task. */
  readonly kinds?: ReadonlyMap<string, CaseKind<unknown>>;
  /** Told what has just been copied out: lists show it from now on. */
  readonly copied?: (files: readonly StoredFile[]) => void;
  /** Told which deliveries have just arrived, so that they need not wait for the next sweep. */
  readonly delivered?: (files: readonly StoredFile[]) => void;
  /** Told of a file that could not be copied out, although others could. */
  readonly failed?: (file: StoredFile, fault: unknown) => Promise<void>;
  /** Told of one that failed before and could be copied out now. */
  readonly recovered?: (file: StoredFile) => Promise<void>;
  readonly gatherMs?: number;
}

/**
 * Copies what commits decided to where others look for it: history, task rows, deliveries. Nothing it writes decides
 * anything, everything may be written twice, and a slow one never undoes what a newer one wrote.
 */
export class Relay {
  private readonly waiting = new Map<string, StoredFile>();
  private readonly passed = new Map<string, number>();
  private readonly broken = new Set<string>();
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly collections: Collections,
    private readonly store: CaseStore,
    private readonly machine: Clock,
    private readonly options: RelayOptions = {},
  ) {}

  /** Takes over a commit; returns at once. */
  enqueue(file: StoredFile): void {
    const known = this.waiting.get(file._id);
    if (!known || known.rev < file.rev) this.waiting.set(file._id, file);
    if (!this.stopped) this.running ??= this.run();
  }

  /** Resolves once everything taken over so far has been tried. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Copies out what it has taken over and takes over nothing more: later commits stay `dirty` for a sweeper. */
  async stop(): Promise<void> {
    await this.idle();
    this.stopped = true;
  }

  /** True when this host has copied out this revision or a later one. */
  hasPassed(caseId: string, rev: number): boolean {
    return (this.passed.get(caseId) ?? 0) >= rev;
  }

  get isBusy(): boolean {
    return this.running !== null;
  }

  /** Copies out now; one file's fault does not stop the others. @returns the files that could not be */
  async copyOut(files: readonly StoredFile[]): Promise<readonly { file: StoredFile; fault: unknown }[]> {
    try {
      await this.copyAll(files);
      return [];
    } catch (fault) {
      const [only] = files;
      // A line that broke is broken for every one of them: no use asking file by file.
      if (isOutcomeUnknown(fault)) return files.map((file) => ({ file, fault }));
      if (files.length <= 1) return only ? [{ file: only, fault }] : [];
    }
    const failures = [];
    for (const file of files) failures.push(...(await this.copyOut([file])));
    return failures;
  }

  private async run(): Promise<void> {
    try {
      while (this.waiting.size > 0) {
        await pause(this.options.gatherMs ?? GATHER_MS);
        const batch = [...this.waiting.values()].slice(0, BATCH);
        for (const file of batch) if (this.waiting.get(file._id) === file) this.waiting.delete(file._id);
        const failures = await this.copyOut(batch);
        for (const { file, fault } of failures) await this.report(file, fault);
        const failed = new Set(failures.map(({ file }) => file));
        for (const file of batch) if (!failed.has(file)) await this.recover(file);
      }
    } finally {
      this.running = null;
    }
  }

  /** The file stays dirty for a sweeper; a line that broke says nothing about it. */
  private async report(file: StoredFile, fault: unknown): Promise<void> {
    if (isOutcomeUnknown(fault)) return;
    try {
      this.broken.add(file._id);
      await this.options.failed?.(file, fault);
    } catch {
      // Not even that could be written: the sweeper will meet the same fault and say so.
    }
  }

  private async recover(file: StoredFile): Promise<void> {
    if (!this.broken.delete(file._id)) return;
    try {
      await this.options.recovered?.(file);
    } catch {
      // It is copied out all the same; the next time will say so.
      this.broken.add(file._id);
    }
  }

  private async copyAll(files: readonly StoredFile[]): Promise<void> {
    const now = this.machine.now();
    const entries = files.flatMap((file) => file.entries);
    const deliveries = files.flatMap((file) => file.outbox.map((message) => deliveryOf(file._id, message, now)));
    await Promise.all([
      entries.length > 0 && ignoringDuplicates(this.collections.history.insertMany([...entries], { ordered: false })),
      deliveries.length > 0 &&
        ignoringDuplicates(this.collections.deliveries.insertMany(deliveries, { ordered: false })),
      this.writeRows(files),
    ]);
    await Promise.all(files.map((file) => this.store.clear(file)));
    for (const file of files) this.markPassed(file);
    this.options.copied?.(files);
    if (deliveries.length > 0) this.options.delivered?.(files);
  }

  /** @param how `again` also replaces rows of the same revision (rebuild) */
  async writeRows(files: readonly StoredFile[], how: 'newer' | 'again' = 'newer'): Promise<void> {
    const older = how === 'again' ? '$lte' : '$lt';
    const writes = files
      .flatMap((file) => taskRowsOf(file, this.options.kinds?.get(file.kind)))
      .map((row) => ({
        updateOne: {
          filter: { _id: row._id, rev: { [older]: row.rev } },
          update: { $set: withoutId(row) },
          upsert: true,
        },
      }));
    if (writes.length > 0) await ignoringDuplicates(this.collections.tasks.bulkWrite(writes, { ordered: false }));
  }

  private markPassed(file: StoredFile): void {
    this.passed.delete(file._id);
    this.passed.set(file._id, file.rev);
    if (this.passed.size > 5_000) this.passed.delete(this.passed.keys().next().value ?? '');
  }
}

function withoutId<T extends { readonly _id: string }>({ _id, ...rest }: T): Omit<T, '_id'> {
  return rest;
}
