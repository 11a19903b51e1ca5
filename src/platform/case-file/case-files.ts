import type { ClockRecord, SupervisionStep } from '../clocks/index.js';
import type { FollowUp } from '../engine/index.js';
import type { Actor, Json, JsonObject, Outcome } from '../kernel/index.js';
import type { SealedValue } from '../vault/index.js';
import type { CaseFile, CaseTask, Command, HistoryEntry, NewEntry, OutboxMessage } from './case-file.js';

/**
 * A case file taken up by one command: changed in memory only, written once at the end.
 * Engine steps run inside it, so that services called by a diagram see and change the same working copy.
 */
export interface WorkingFile<Domain> {
  readonly id: string;
  readonly number: string;
  readonly release: number;
  readonly now: Date;
  readonly actor: Actor;
  /** Only tried: nothing will be written, so nothing may be claimed outside the file either. */
  readonly rehearsal: boolean;
  /** The mutable domain part; replaced as a whole by `domain.x = …` on a structured clone of the stored one. */
  domain: Domain;
  readonly tasks: readonly CaseTask[];
  readonly clocks: readonly ClockRecord[];
  readonly file: CaseFile<Domain>;
  record(entry: NewEntry): void;
  send(message: Omit<OutboxMessage, 'id' | 'at'>): void;
  /** Starts the clock of a limit now, or from `from`; a running one with the same key and subject is superseded. */
  startClock(key: string, options?: StartClock): ClockRecord;
  /** Settles a running clock as met or missed by comparing its due date with `at` (default now). */
  stopClock(key: string, options?: { subject?: string; at?: Date }): void;
  /** Takes a running clock out of judgement, late or not: another one is judged, or nobody had to keep it. */
  supersedeClock(key: string, options?: { subject?: string; reason?: string }): void;
  /** Ends a running clock whose reason fell away: one that has run out stays missed, unless nobody is held to its limit. */
  dropClock(key: string, options?: { subject?: string; reason?: string }): void;
  /** Moves a running clock to a named date (extension, long-term); recorded with its reason. */
  moveClock(key: string, dueAt: Date, reason: string, subject?: string): void;
  /** Seals a personal value with the case's own key (AAD = case, field, key version). */
  seal(field: string, value: string): SealedValue;
  /** Opens a sealed value for work inside the command (sending a message); people go through a recorded reveal. */
  unseal(field: string, value: SealedValue): string;
  grant(party: string): void;
  revoke(party: string): void;
  startProcess(process: string, variables: JsonObject): Promise<void>;
  completeTask(task: string, outputs: JsonObject): Promise<void>;
  message(name: string, variables: JsonObject): Promise<void>;
  retryIncident(incident: string): Promise<void>;
  cancelExecution(process: string, reason: string): Promise<void>;
  /** Hands a task to a unit or a person; `null` takes the person away. */
  assign(task: string, to: { unit?: string; assignee?: string | null }): void;
  /** Asks for a gap-free number: a command `register.issued` writes it into the file (`domain.registers[name]`). */
  requestNumber(register: string, year: number): void;
}

export interface StartClock {
  readonly from?: Date;
  readonly subject?: string;
  readonly holder?: string;
  /** Other amount than the limit's, in its unit. */
  readonly amount?: number;
  /** A date somebody named: it follows nothing. */
  readonly dueAt?: Date;
  /** Running clock to count back from, when it is another one than the limit's `before`. */
  readonly before?: string;
  /** Id of the clock it takes the place of: what was counted back from that one now follows this one. */
  readonly inPlaceOf?: string;
}

export interface NewCase<Domain> {
  readonly kind: string;
  readonly domain: Domain;
  readonly parties: readonly string[];
  /** Instant of receipt: decides the release in force. */
  readonly receivedAt: Date;
}

/** What a committed command answers with: the caller sees his own write from `rev` on. */
export interface Committed<T> {
  readonly case: string;
  readonly number: string;
  readonly rev: number;
  readonly value: T;
  /** True when an earlier attempt with the same key had committed already. */
  readonly repeated: boolean;
}

/** How a kind of case plugs into the platform: its services, facts, facets and unit rules. */
export abstract class CaseKind<Domain> {
  abstract readonly kind: string;
  /** Prefix and shape of public numbers, from the counter and the day of receipt. */
  abstract numberOf(counter: number, receivedAt: Date): string;
  /** Read-only facts for FEEL (`case.…`). */
  abstract facts(file: WorkingFile<Domain>): JsonObject;
  abstract facets(file: CaseFile<Domain>): CaseFile['facets'];
  /** Unit that works on a task of this role now (`bureau` → the lead bureau of the case). */
  abstract unitFor(file: WorkingFile<Domain>, role: string, inputs: JsonObject): string;
  /** Named services diagrams of this kind may call, by name (a null-prototype lookup). */
  abstract service(name: string): CaseService<Domain> | undefined;
  /** Facts for a rule set: what `decide` hands to json-rules-engine. */
  abstract decisionFacts(file: WorkingFile<Domain>, ruleSet: string, inputs: JsonObject): Promise<JsonObject>;
  /** Called when a rule set has decided, before its outputs become variables. */
  abstract decided(file: WorkingFile<Domain>, ruleSet: string, decision: JsonObject): void;
  /** A supervision step of a clock has come; without it a message `supervision` goes to the clock's holder. */
  supervise?(file: WorkingFile<Domain>, clock: ClockRecord, step: SupervisionStep): void;
  /** A gap-free number was issued; without it the number is only kept under `domain.registers[register]`. */
  numbered?(file: WorkingFile<Domain>, register: string, issued: RegisterNumber): void;
  /** What a row of the task list shows beside the task itself. */
  listing?(file: CaseFile<Domain>, task: CaseTask): TaskListing;
  /** Facets lists may filter by; each gets an index. */
  readonly listedBy?: readonly string[];
}

/** What a kind adds to the rows of its open tasks. */
export interface TaskListing {
  /** Small values for the row; those named `decision` and in the case's facets can be filtered by. */
  readonly about: Readonly<Record<string, string | number | boolean>>;
  /** Folded words the row is found by. */
  readonly words: readonly string[];
}

/** A number of a gap-free register: the `n`-th of its year. */
export type RegisterNumber = { readonly year: number; readonly n: number };

/** A step of the procedure a diagram may call by name; declared, so that linter, palette and docs know it. */
export interface CaseService<Domain> {
  readonly name: string;
  readonly title: string;
  readonly clause: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  run(file: WorkingFile<Domain>, inputs: JsonObject): Promise<ServiceAnswer> | ServiceAnswer;
}

export type ServiceAnswer =
  | { readonly outputs: JsonObject; readonly followUps?: readonly FollowUp[] }
  | { readonly bpmnError: string; readonly message?: string };

/** What a command would do to a case. */
export interface Rehearsed<Domain, T> {
  readonly before: CaseFile<Domain>;
  readonly after: CaseFile<Domain>;
  readonly value: T;
}

/** Tries commands: the same way through checks, services and engine as a real one, and nothing is written. */
export abstract class Rehearsals {
  /** Refuses what the command would refuse, and `case.not-found`. */
  abstract rehearse<Domain, T extends Json>(
    actor: Actor,
    caseId: string,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Rehearsed<Domain, T>>>;
}

/** The unit of work. Every change of a case goes through `create` or `change`. */
export abstract class CaseFiles {
  /** Creates a case whose `_id` derives from the command key: a second attempt finds the first. */
  abstract create<Domain, T extends Json>(
    actor: Actor,
    command: Command,
    seed: NewCase<Domain>,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Committed<T>>>;

  /** Load, act in memory, one compare-and-set; a lost race runs `act` again on the fresh document. */
  abstract change<Domain, T extends Json>(
    actor: Actor,
    command: Command,
    caseId: string,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Committed<T>>>;

  /** The stored file, or null; no access check here: `access` filters by parties. */
  abstract read<Domain>(caseId: string): Promise<CaseFile<Domain> | null>;
  abstract findByNumber<Domain>(number: string): Promise<CaseFile<Domain> | null>;
  /** History of one case: copied-out entries and those still in the file, oldest first. */
  abstract history(caseId: string, page: { afterSeq: number; limit: number }): Promise<readonly HistoryEntry[]>;
  /** Waits until the relay has passed this revision (own writes seen in lists); gives up after 2 s. */
  abstract relayed(caseId: string, rev: number): Promise<void>;
}
