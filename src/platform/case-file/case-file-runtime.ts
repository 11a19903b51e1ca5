import type { CaseFiles, Rehearsals } from './case-files.js';
import type { DeliveryDesk } from './delivery/delivery-desk.js';
import type { DeliveryHandlers } from './delivery/delivery-handlers.js';
import type { DeliveryWorker } from './delivery/delivery-worker.js';
import type { CaseNews } from './query/case-news.js';
import type { CaseQueries } from './query/case-queries.js';
import type { DeliveryQueries } from './query/delivery-queries.js';
import type { HistoryReader } from './query/history-reader.js';
import type { TaskRows } from './query/task-queries.js';
import type { Registers } from './register/registers.js';
import type { Rebuild } from './relay/rebuild.js';
import type { Relay } from './relay/relay.js';
import type { Collections } from './store/collections.js';
import type { Quarantine } from './sweep/quarantine.js';
import type { Sweeper } from './sweep/sweeper.js';

/** Everything about case files that runs on one host. */
export abstract class CaseFileRuntime {
  abstract readonly caseFiles: CaseFiles;
  abstract readonly rehearsals: Rehearsals;
  abstract readonly cases: CaseQueries;
  abstract readonly tasks: TaskRows;
  abstract readonly news: CaseNews;
  abstract readonly messages: DeliveryQueries;
  abstract readonly history: HistoryReader;
  abstract readonly relay: Relay;
  abstract readonly rebuild: Rebuild;
  abstract readonly desk: DeliveryDesk;
  abstract readonly sweeper: Sweeper;
  abstract readonly handlers: DeliveryHandlers;
  abstract readonly deliveries: DeliveryWorker;
  abstract readonly registers: Registers;
  abstract readonly quarantine: Quarantine;
  abstract readonly collections: Collections;
  /** Finishes what is under way; what was not relayed stays for a sweeper. */
  abstract close(): Promise<void>;
}
