import type { WorkCalendar } from '../../calendar/index.js';
import type { Clock } from '../../kernel/index.js';
import { CASE_FILE_VERSION } from '../case-file.js';
import { eachOf } from '../command/each-of.js';
import type { DeliveryWorker } from '../delivery/delivery-worker.js';
import type { Relay } from '../relay/relay.js';
import type { CaseStore } from '../store/case-store.js';
import type { Collections } from '../store/collections.js';
import { readAround } from '../store/damage.js';
import { isOutcomeUnknown } from '../store/database-faults.js';
import type { DueWork } from './due-work.js';
import type { Quarantine } from './quarantine.js';

/** What one sweep did. */
export interface SweepReport {
  /** Files whose relay had been left unfinished. */
  readonly relayed: number;
  /** Timers and clock steps. */
  readonly fired: number;
  /** Idle files brought to the current calendar. */
  readonly recomputed: number;
  /** Deliveries tried. */
  readonly delivered: number;
  /** Files set apart in this sweep. */
  readonly quarantined: number;
  /** There was more than one sweep may do: sweep again. */
  readonly more: boolean;
}

export interface SweeperOptions {
  /** Files per kind of work and sweep. */
  readonly files: number;
  /** Timers and clock steps per file and sweep. */
  readonly steps: number;
  /** Machine time a commit has to be relayed by its own host before a sweeper steps in. */
  readonly relayGraceMs: number;
  /** Machine time a sweeper keeps a file to itself. */
  readonly claimMs: number;
}

export const SWEEPER_OPTIONS: SweeperOptions = { files: 200, steps: 50, relayGraceMs: 2_000, claimMs: 30_000 };

/** Files worked on at the same time: their commits share what the disk does. */
const AT_ONCE = 8;
/** A lease that is lost in a crash costs nothing: it need not be on disk. */
const LEASE = { writeConcern: { w: 1, journal: false } } as const;
/** Longest a file that keeps failing is left alone before it is tried again. */
const LONGEST_REST_MS = 3_600_000;

export interface SweeperParts {
  readonly collections: Collections;
  readonly store: CaseStore;
  readonly relay: Relay;
  readonly dueWork: DueWork;
  readonly deliveries: DeliveryWorker;
  readonly quarantine: Quarantine;
  readonly calendar: WorkCalendar;
  readonly machine: Clock;
}

/** Does what is due, whoever may have been down: any number of hosts may sweep at once. */
export class Sweeper {
  private readonly options: SweeperOptions;

  constructor(
    private readonly parts: SweeperParts,
    options: Partial<SweeperOptions> = {},
  ) {
    this.options = { ...SWEEPER_OPTIONS, ...options };
  }

  /** @param now instant up to which work is due (the injected clock's) */
  async sweep(now: Date): Promise<SweepReport> {
    const relayed = await this.finishRelays();
    const due = await this.fireDue(now);
    const recomputed = await this.followCalendar(now);
    await this.parts.relay.idle();
    const delivered = await this.parts.deliveries.run(this.options.files);
    await this.parts.quarantine.dropMended();
    return {
      relayed: relayed.done,
      fired: due.done,
      recomputed: recomputed.done,
      delivered: delivered.tried,
      quarantined: relayed.failed + due.failed + recomputed.failed,
      more: [relayed, due, recomputed, delivered].some((work) => work.more),
    };
  }

  /** Copies out what a host committed and did not live to relay. */
  private async finishRelays(): Promise<Work> {
    const before = new Date(this.parts.machine.now().getTime() - this.options.relayGraceMs);
    const filter = { dirty: true, committedAt: { $lte: before }, ...this.mine() };
    const ids = await this.ids(filter, { committedAt: 1, _id: 1 });
    return this.each(ids, 'relay', async (id) => {
      const file = await this.parts.store.load(id);
      if (!file?.dirty) return 0;
      const [failure] = await this.parts.relay.copyOut([file]);
      if (failure) throw failure.fault;
      return 1;
    });
  }

  private async fireDue(now: Date): Promise<Work> {
    const ids = await this.ids({ nextDueAt: { $lte: now }, ...this.mine() }, { nextDueAt: 1, _id: 1 });
    const work = await this.each(ids, 'sweep', (id) => this.parts.dueWork.catchUp(id, now, this.options.steps));
    return { ...work, more: work.more || work.done > 0 };
  }

  /** Idle files whose clocks were counted by an older calendar; busy ones are brought along by their next command. */
  private async followCalendar(now: Date): Promise<Work> {
    const { version, edition } = this.parts.calendar;
    // A host that has not heard of a notice leaves those that have alone; without the field a file counts as oldest.
    const running = { clocksRunning: true, edition: { $not: { $gte: edition } }, ...this.mine() };
    const sort = { calendar: 1, _id: 1 } as const;
    const earlier = await this.ids({ ...running, calendar: { $lt: version } }, sort);
    const later = await this.ids({ ...running, calendar: { $gt: version } }, sort);
    return this.each([...earlier, ...later].slice(0, this.options.files), 'sweep', async (id) => {
      const file = await this.parts.store.load(id);
      return file && (await this.parts.dueWork.followCalendar(file, now)) ? 1 : 0;
    });
  }

  /** Files of this build's version that nobody has taken: newer ones belong to newer hosts. */
  private mine() {
    return { v: { $lte: CASE_FILE_VERSION }, claimedUntil: { $lte: this.parts.machine.now() } };
  }

  private async ids(filter: object, sort: Readonly<Record<string, 1>>): Promise<readonly string[]> {
    const found = this.parts.collections.files.find(filter, { projection: { _id: 1 } });
    const bounded = found.sort(sort).limit(this.options.files);
    const rows = await readAround(bounded, (id, fault) => this.parts.quarantine.add(id, 'load', fault));
    return rows.map((row) => row._id);
  }

  private async each(ids: readonly string[], doing: string, work: (id: string) => Promise<number>): Promise<Work> {
    const apart = await this.parts.quarantine.among(ids, doing);
    const results = await eachOf(ids, AT_ONCE, (id) => this.one(id, doing, work, apart.has(id)));
    const finished = results.reduce<number>((sum, result) => sum + (result ?? 0), 0);
    const failed = results.filter((result) => result === null).length;
    return { done: finished, failed, more: ids.length >= this.options.files };
  }

  /** @returns what was done, or null when the file had to be set apart */
  private async one(
    id: string,
    doing: string,
    work: (id: string) => Promise<number>,
    apart: boolean,
  ): Promise<number | null> {
    if (!(await this.claim(id))) return 0;
    try {
      const finished = await work(id);
      if (apart) await this.parts.quarantine.release(id, doing);
      // A commit has freed the file already; a relay commits nothing.
      if (finished === 0 || doing === 'relay') await this.rest(id, 0);
      return finished;
    } catch (fault) {
      // A line that broke says nothing about the file.
      if (isOutcomeUnknown(fault)) throw fault;
      const count = await this.parts.quarantine.add(id, doing, fault);
      await this.rest(id, Math.min(LONGEST_REST_MS, 60_000 * 2 ** (count - 1)));
      return null;
    }
  }

  /** Takes a file for a while, so that other hosts look elsewhere; a commit or the end of the work frees it. */
  private async claim(id: string): Promise<boolean> {
    const now = this.parts.machine.now();
    const until = new Date(now.getTime() + this.options.claimMs);
    const filter = { _id: id, claimedUntil: { $lte: now } };
    const result = await this.parts.collections.files.updateOne(filter, { $set: { claimedUntil: until } }, LEASE);
    return result.matchedCount > 0;
  }

  private async rest(id: string, milliseconds: number): Promise<void> {
    const until = new Date(this.parts.machine.now().getTime() + milliseconds);
    await this.parts.collections.files.updateOne({ _id: id }, { $set: { claimedUntil: until } }, LEASE);
  }
}

interface Work {
  readonly done: number;
  readonly failed: number;
  readonly more: boolean;
}
