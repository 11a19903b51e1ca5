import type { ClockRecord } from '../clocks/index.js';
import type { EngineState } from '../engine/index.js';
import type { Actor, Json, JsonObject } from '../kernel/index.js';
import type { WrappedKey } from '../vault/index.js';

/** Shape of stored case files this build writes; older ones are brought up on load, newer ones refused. */
export const CASE_FILE_VERSION = 1;

/** One document per case: the unit of work. Everything a command decided is in its one write (docs/architecture.md). */
export interface CaseFile<Domain = JsonObject> {
  readonly _id: string;
  readonly v: number;
  /** What sort of case: `report`, later `slip` … */
  readonly kind: string;
  /** Raised by one at every commit; compare-and-set on it. */
  readonly rev: number;
  /** Number of the policy release the case is pinned to. */
  readonly release: number;
  /** Public number; may have gaps. Each kind counts for itself, so the kinds of a product must number differently. */
  readonly number: string;
  /** The case's data key, wrapped by the master key; destroying it disposes of everything sealed. */
  readonly key: WrappedKey;
  readonly domain: Domain;
  readonly engine: EngineState;
  readonly tasks: readonly CaseTask[];
  readonly clocks: readonly ClockRecord[];
  /** Timers waiting on diagrams, as data. */
  readonly timers: readonly CaseTimer[];
  /** Messages to the world not yet taken over by `deliveries`. */
  readonly outbox: readonly OutboxMessage[];
  /** History not yet copied to the `history` collection. */
  readonly entries: readonly HistoryEntry[];
  /** Last link of the history chain. */
  readonly head: { readonly seq: number; readonly hash: string };
  /** Highest message consumed, by sending case. */
  readonly inbox: Readonly<Record<string, number>>;
  /** Keys of the latest commands with the hash of their body and their answer (7 days at least). */
  readonly commands: readonly CommandRecord[];
  /** Who may see the case: `unit:<id>` and `role:<role>` grants; part of every query. */
  readonly parties: readonly string[];
  /** Earliest instant something is due (timer, clock step); null when nothing is. Indexed. */
  readonly nextDueAt: Date | null;
  /** True from the commit until the relay has copied entries, tasks and outbox out. Indexed. */
  readonly dirty: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Scalar fields for lists, searches and counts (indexed): status, category, place, bureau … */
  readonly facets: Readonly<Record<string, string | number | boolean | Date | null>>;
}

export interface CaseTask {
  readonly id: string;
  readonly execution: string;
  readonly process: string;
  readonly element: string;
  readonly name: string;
  readonly role: string;
  /** Unit whose people may work on it. */
  readonly unit: string;
  readonly form: string | null;
  readonly clause: string | null;
  /** Clock the task is worked under. */
  readonly clock: string | null;
  readonly dueAt: Date | null;
  readonly assignee: string | null;
  readonly inputs: JsonObject;
  readonly openedAt: Date;
  /** Edited state of the task itself (claims, drafts); the ETag of the task. */
  readonly revision: number;
}

export interface CaseTimer {
  readonly id: string;
  readonly element: string;
  readonly dueAt: Date;
}

export interface OutboxMessage {
  /** `<case>:<seq>`; the receiver's idempotency key. */
  readonly id: string;
  /** Channel or service that carries it: `sms`, `page`, `case`, `register` … */
  readonly channel: string;
  readonly receiver: string;
  readonly kind: string;
  readonly payload: JsonObject;
  /** Message to send back into the case when it was told, or could not be. */
  readonly onTold: string | null;
  readonly at: Date;
}

/** One fact of a case's life. Personal values inside `data` are sealed before they get here. */
export interface HistoryEntry {
  /** `<case>:<seq>`. */
  readonly _id: string;
  readonly case: string;
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly actor: { readonly id: string; readonly name: string; readonly unit: string };
  readonly clause: string | null;
  readonly element: string | null;
  readonly release: number;
  readonly data: JsonObject;
  readonly prev: string;
  readonly hash: string;
}

export interface CommandRecord {
  readonly key: string;
  readonly body: string;
  readonly answer: Json;
  readonly at: Date;
}

/** A command as it arrives: made before the first attempt, repeated unchanged. */
export interface Command {
  /** Idempotency key, scoped to actor and route (HTTP), timer (file + timer + due) or message id (relay). */
  readonly key: string;
  /** Hash of the body: the same key with another body is refused (`command.key-reused`). */
  readonly body: string;
}

/** New history, before it has a number and a hash. */
export interface NewEntry {
  readonly kind: string;
  readonly data: JsonObject;
  readonly clause?: string;
  readonly element?: string;
  /** Instant the fact belongs to, when it is not the command's own. */
  readonly at?: Date;
  readonly actor?: Actor;
}
