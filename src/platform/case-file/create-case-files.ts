import type { Connection } from 'mongoose';
import type { WorkCalendar } from '../calendar/index.js';
import type { Decisions } from '../decisions/index.js';
import type { ProcessEngine } from '../engine/index.js';
import { type Clock, newId, SystemClock } from '../kernel/index.js';
import type { PolicyReleases } from '../policy/index.js';
import type { Vault } from '../vault/index.js';
import type { CaseFileRuntime } from './case-file-runtime.js';
import type { CaseKind } from './case-files.js';
import { CaseNumbers } from './command/case-numbers.js';
import { CommandRunner } from './command/command-runner.js';
import { SIZE_LIMITS, type SizeLimits } from './command/size-limits.js';
import { StoredRehearsals } from './command/stored-rehearsals.js';
import { CaseChannel } from './delivery/case-channel.js';
import { DeliveryDesk } from './delivery/delivery-desk.js';
import { type DeliveryHandler, DeliveryHandlers } from './delivery/delivery-handlers.js';
import { DELIVERY_OPTIONS, type DeliveryOptions, DeliveryWorker } from './delivery/delivery-worker.js';
import { Lanes } from './delivery/lanes.js';
import { Receipts } from './delivery/receipts.js';
import { StoredCaseNews } from './query/case-news.js';
import { StoredCaseQueries } from './query/case-queries.js';
import { DeliveryQueries } from './query/delivery-queries.js';
import { HistoryReader } from './query/history-reader.js';
import { StoredTaskRows } from './query/task-queries.js';
import { Registers } from './register/registers.js';
import { Rebuild } from './relay/rebuild.js';
import { Relay } from './relay/relay.js';
import { CaseStore } from './store/case-store.js';
import { openCollections } from './store/collections.js';
import type { Upcaster } from './store/upcasters.js';
import { StoredCaseFiles } from './stored-case-files.js';
import { DueWork } from './sweep/due-work.js';
import { Quarantine } from './sweep/quarantine.js';
import { Sweeper, type SweeperOptions } from './sweep/sweeper.js';

/** What the case files are built from. */
export interface CaseFileSettings {
  readonly connection: Connection;
  readonly engine: ProcessEngine;
  readonly policy: Pick<PolicyReleases, 'inForceAt' | 'compiled'>;
  readonly decisions: Decisions;
  readonly calendar: WorkCalendar;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly kinds: readonly CaseKind<unknown>[];
  readonly handlers?: readonly DeliveryHandler[];
  /** Real time of the host; leases and retries follow it, whatever the injected clock says. */
  readonly machine?: Clock;
  readonly sizes?: SizeLimits;
  readonly sweeper?: Partial<SweeperOptions>;
  readonly deliveries?: Partial<DeliveryOptions>;
  /** Numbers a host takes at a time; what it does not use stays a gap. */
  readonly numberBlock?: number;
  /** Machine time commits are gathered for before they are relayed together. */
  readonly gatherMs?: number;
  readonly upcasters?: ReadonlyMap<number, Upcaster>;
  /** Lease of a delivery lane, in milliseconds of machine time. */
  readonly laneLeaseMs?: number;
}

/** Puts the unit of work together over an open connection. */
export async function createCaseFiles(settings: CaseFileSettings): Promise<CaseFileRuntime> {
  const machine = settings.machine ?? new SystemClock();
  const kinds = new Map(settings.kinds.map((kind) => [kind.kind, kind]));
  const facets = [...new Set(settings.kinds.flatMap((kind) => kind.listedBy ?? []))];
  const collections = await openCollections(settings.connection, facets);
  const store = new CaseStore(collections, settings.upcasters);
  const quarantine = new Quarantine(collections, machine);
  const { engine, decisions, calendar, vault, policy, clock } = settings;

  const news = new StoredCaseNews(collections);
  const relay: Relay = new Relay(collections, store, machine, {
    kinds,
    copied: (files) => news.tell(files),
    delivered: () => void sendSoon(),
    ...(settings.gatherMs !== undefined && { gatherMs: settings.gatherMs }),
    failed: async (file, fault) => void (await quarantine.add(file._id, 'relay', fault)),
    recovered: (file) => quarantine.release(file._id, 'relay'),
  });
  const runner = new CommandRunner({
    store,
    clock,
    machine,
    kinds,
    policy,
    shared: { engine, decisions, calendar, vault },
    sizes: settings.sizes ?? SIZE_LIMITS,
    committed: (file) => relay.enqueue(file),
  });
  const registers = new Registers(collections, store, runner, clock, machine);
  const handlers = new DeliveryHandlers([registers, new CaseChannel(runner), ...(settings.handlers ?? [])]);
  const lanes = new Lanes(collections, machine, newId(), settings.laneLeaseMs ?? 60_000);
  const receipts = new Receipts(collections, runner, quarantine, machine);
  const options = { ...DELIVERY_OPTIONS, ...settings.deliveries };
  const deliveries = new DeliveryWorker(collections, handlers, lanes, receipts, machine, options);
  const sending = new Set<Promise<unknown>>();
  const sendSoon = (): void => {
    const run = deliveries.run(SOON).catch(() => undefined);
    sending.add(run);
    void run.finally(() => sending.delete(run));
  };
  const desk = new DeliveryDesk(collections, receipts, machine);
  const rebuild = new Rebuild(collections, store, relay, quarantine);
  const history = new HistoryReader(collections, store);
  const numbers = new CaseNumbers(collections, settings.numberBlock ?? 20);
  const caseFiles = new StoredCaseFiles({ runner, store, numbers, relay, history, policy, vault, kinds, machine });
  const dueWork = new DueWork(runner, store);
  const parts = { collections, store, relay, dueWork, deliveries, quarantine, calendar, machine };
  const sweeper = new Sweeper(parts, settings.sweeper);
  const close = async (): Promise<void> => {
    await relay.idle();
    await Promise.all(sending);
    await relay.stop();
  };
  const cases = new StoredCaseQueries(collections);
  const tasks = new StoredTaskRows(collections);
  const messages = new DeliveryQueries(collections);
  const reading = { caseFiles, rehearsals: new StoredRehearsals(runner), cases, tasks, messages, history, news };
  return { ...reading, relay, rebuild, desk, sweeper, handlers, deliveries, registers, quarantine, collections, close };
}

/** Lanes looked at right after a relay; a sweep takes the rest. */
const SOON = 50;
