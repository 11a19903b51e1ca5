import type { ListedClock } from '../../clocks/index.js';
import type { JsonObject } from '../../kernel/index.js';
import type { CaseFile, CaseTask } from '../case-file.js';
import type { TaskListing } from '../case-files.js';

/** A task that is no longer open, until its row says so. */
export type ClosedTask = CaseTask & { readonly closedAt: Date };

/** The document of `case_files`: the case file and what only the platform needs to keep it moving. */
export interface StoredFile extends CaseFile<unknown> {
  /** Tasks closed since the last relay. */
  readonly closed: readonly ClosedTask[];
  /** Oldest calendar version of the running clocks, and its edition; `''` and 0 when none runs. */
  readonly calendar: string;
  /** Absent in files of older builds. */
  readonly edition?: number;
  readonly clocksRunning: boolean;
  /** Some execution is under way: the case still needs its release. */
  readonly running: boolean;
  readonly openIncidents: number;
  /** Size in bytes when last written. */
  readonly bytes: number;
  /** Machine time of the commit: tells a relay under way from one that died. */
  readonly committedAt: Date;
  /** Machine time until which a sweeper has taken the file; a commit frees it. */
  readonly claimedUntil: Date;
}

/** A row of `tasks`: a read model, decides nothing; `open: false` when done, removed only by archiving. */
export interface TaskRow {
  /** `<case>:<task>`. */
  readonly _id: string;
  readonly case: string;
  readonly rev: number;
  readonly open: boolean;
  readonly kind: string;
  readonly number: string;
  readonly release: number;
  readonly task: string;
  readonly process: string;
  readonly element: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly assignee: string | null;
  readonly form: string | null;
  readonly clause: string | null;
  readonly clock: string | null;
  readonly dueAt: Date | null;
  /** Due date, or the far future: one type in one field, so that "overdue first" is a plain index order. */
  readonly sortAt: Date;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly revision: number;
  readonly parties: readonly string[];
  readonly facets: CaseFile['facets'];
  /** Running clocks of the case, due first; absent, like what follows, in rows an older build wrote. */
  readonly clocks?: readonly ListedClock[];
  readonly about?: TaskListing['about'];
  readonly words?: TaskListing['words'];
}

export type DeliveryState = 'waiting' | 'sending' | 'told' | 'held' | 'unknown';

/** A document of `deliveries`: one message to the world and what became of it. */
export interface Delivery {
  /** `<case>:<seq>`. */
  readonly _id: string;
  readonly case: string;
  readonly seq: number;
  /** Case and receiver: order holds inside, nothing outside is blocked. */
  readonly lane: string;
  readonly channel: string;
  readonly receiver: string;
  readonly kind: string;
  readonly payload: JsonObject;
  readonly onTold: string | null;
  readonly at: Date;
  readonly state: DeliveryState;
  /** True while the lane waits for this message. */
  readonly open: boolean;
  /** True while the case has not been told of the outcome. */
  readonly receiptDue: boolean;
  /** Machine time from which the case is to be told. */
  readonly receiptAt: Date;
  /** How often the case could not take it; absent while it always could. */
  readonly receiptFaults?: number;
  readonly attempts: number;
  /** Machine time of the next attempt. */
  readonly nextAt: Date;
  readonly settledAt: Date | null;
  readonly lastFault: string | null;
  /** Who decided about a held or unknown one, and how he told the receiver himself. */
  readonly decidedBy?: string;
  /** How often somebody decided; absent while nobody has. */
  readonly decisions?: number;
  readonly telling?: { readonly how: string; readonly note: string };
}

export interface Counter {
  readonly _id: string;
  readonly value: number;
}

/** A number of a gap-free register, taken for good by the case it is for. */
export interface Reservation {
  /** `<register>/<year>/<n>`. */
  readonly _id: string;
  readonly register: string;
  readonly year: number;
  readonly n: number;
  readonly case: string;
  /** Message that asked for it: asking twice gives one number. */
  readonly request: string;
  readonly at: Date;
}

export interface QuarantineRow {
  /** `<case>:<doing>`: what works again goes, what does not stays. */
  readonly _id: string;
  readonly case: string;
  /** What could not be done: `load`, `relay`, `sweep`, `receipt`, `rebuild`. */
  readonly doing: string;
  readonly fault: string;
  readonly message: string;
  readonly count: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}
