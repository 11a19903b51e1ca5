import { type ClockRecord, isOutdated } from '../../clocks/index.js';
import { EMPTY_STATE, type EngineState, type Step } from '../../engine/index.js';
import type { Actor, JsonObject } from '../../kernel/index.js';
import type { SealedValue } from '../../vault/index.js';
import type { CaseFile, CaseTask, NewEntry, OutboxMessage } from '../case-file.js';
import type { StartClock, WorkingFile } from '../case-files.js';
import type { StoredFile } from '../store/stored-file.js';
import { ClockBook } from './clock-book.js';
import type { CommandContext } from './context.js';
import { type Draft, draftOf, savepoint } from './draft.js';
import { EngineHost } from './engine-host.js';
import { Journal } from './journal.js';
import { TaskBook } from './task-book.js';

/** Channel of messages that ask for a gap-free number. */
export const REGISTER_CHANNEL = 'register';

/** One command's copy of a case file: everything happens to a draft in memory, nothing is written here. */
export class WorkingCopy implements WorkingFile<unknown> {
  readonly draft: Draft;
  readonly journal: Journal;
  readonly clockBook: ClockBook;
  private readonly taskBook: TaskBook;
  private readonly host: EngineHost;
  private stepping = false;
  /** Element whose service runs; what it does to the clocks is the diagram's doing. */
  private serving: string | null = null;

  constructor(
    readonly base: StoredFile,
    readonly context: CommandContext,
    readonly rehearsal = false,
  ) {
    this.draft = draftOf(base);
    this.journal = new Journal(base, context, this.draft);
    this.clockBook = new ClockBook(context, this.draft, this.journal);
    this.taskBook = new TaskBook(context, this.draft, this.journal, this.clockBook);
    this.host = new EngineHost(context, this, this.clockBook, this.journal);
  }

  get id(): string {
    return this.base._id;
  }
  get number(): string {
    return this.base.number;
  }
  get release(): number {
    return this.base.release;
  }
  get now(): Date {
    return this.context.now;
  }
  get actor(): Actor {
    return this.context.actor;
  }
  get domain(): unknown {
    return this.draft.domain;
  }
  set domain(domain: unknown) {
    this.draft.domain = domain;
  }
  get tasks(): readonly CaseTask[] {
    return this.draft.tasks;
  }
  get clocks(): readonly ClockRecord[] {
    return this.draft.clocks;
  }
  /** The file as it stands in this command; history of the command itself is not in it yet. */
  get file(): CaseFile<unknown> {
    const { domain, engine, tasks, clocks, timers, outbox, parties, inbox } = this.draft;
    return { ...this.base, domain, engine, tasks, clocks, timers, outbox, parties, inbox };
  }

  /** The stored file has clocks an older calendar counted. */
  get isBehind(): boolean {
    return this.base.clocks.some((clock) => isOutdated(clock, this.context.calendar));
  }

  record(entry: NewEntry): void {
    this.journal.record(entry);
  }

  send(message: Omit<OutboxMessage, 'id' | 'at'>): void {
    const { channel, receiver, kind } = message;
    const { _id } = this.journal.record({ kind: 'message.sent', data: { channel, receiver, kind } });
    const payload = JSON.parse(JSON.stringify(message.payload)) as JsonObject;
    this.draft.outbox = [...this.draft.outbox, { ...message, payload, id: _id, at: this.now }];
  }

  startClock(key: string, options: StartClock = {}): ClockRecord {
    return this.clockBook.start(key, { ...options, startedBy: this.cause });
  }

  stopClock(key: string, options: { subject?: string; at?: Date } = {}): void {
    this.clockBook.stop(key, { ...options, by: this.cause });
  }

  supersedeClock(key: string, options: { subject?: string; reason?: string } = {}): void {
    this.clockBook.supersede(key, options);
  }

  dropClock(key: string, options: { subject?: string; reason?: string } = {}): void {
    this.clockBook.drop(key, { ...options, by: this.cause });
  }

  moveClock(key: string, dueAt: Date, reason: string, subject?: string): void {
    this.clockBook.move(key, dueAt, reason, subject);
  }

  seal(field: string, value: string): SealedValue {
    return this.context.vault.seal(this.base.key, this.id, field, value);
  }

  unseal(field: string, value: SealedValue): string {
    return this.context.vault.unseal(this.base.key, this.id, field, value);
  }

  grant(party: string): void {
    if (this.draft.parties.includes(party)) return;
    this.draft.parties = [...this.draft.parties, party];
    this.record({ kind: 'party.granted', data: { party } });
  }

  revoke(party: string): void {
    if (!this.draft.parties.includes(party)) return;
    this.draft.parties = this.draft.parties.filter((candidate) => candidate !== party);
    this.record({ kind: 'party.revoked', data: { party } });
  }

  startProcess(process: string, variables: JsonObject): Promise<void> {
    return this.step((state) => this.context.engine.start(state, this.host, process, variables));
  }

  completeTask(task: string, outputs: JsonObject): Promise<void> {
    return this.step((state) => this.context.engine.complete(state, this.host, task, outputs));
  }

  message(name: string, variables: JsonObject): Promise<void> {
    return this.step((state) => this.context.engine.message(state, this.host, name, variables));
  }

  retryIncident(incident: string): Promise<void> {
    return this.step((state) => this.context.engine.retry(state, this.host, incident));
  }

  fireTimer(timer: string): Promise<void> {
    return this.step((state) => this.context.engine.fire(state, this.host, timer));
  }

  async cancelExecution(process: string, reason: string): Promise<void> {
    const running = this.draft.engine.executions.filter((one) => one.process === process && one.status === 'running');
    for (const { id } of running) {
      await this.step((state) => this.context.engine.cancel(state, this.host, id, reason));
      this.record({ kind: 'execution.cancelled', data: { process, execution: id, reason } });
    }
  }

  assign(task: string, to: { unit?: string; assignee?: string | null }): void {
    this.taskBook.assign(task, to);
  }

  requestNumber(register: string, year: number): void {
    this.send({
      channel: REGISTER_CHANNEL,
      receiver: register,
      kind: 'number.requested',
      payload: { year },
      onTold: null,
    });
  }

  /** Runs part of a step; when it fails, everything it did to the file is taken back and the fault goes on. */
  async orTakenBack<T>(work: () => Promise<T>): Promise<T> {
    const before = savepoint(this.draft);
    try {
      return await work();
    } catch (fault) {
      Object.assign(this.draft, before);
      throw fault;
    }
  }

  /** Runs the service an element names. */
  async serve<T>(element: string, service: () => Promise<T> | T): Promise<T> {
    this.serving = element;
    try {
      return await this.orTakenBack(async () => service());
    } finally {
      this.serving = null;
    }
  }

  /** After a change: timers and due dates follow the clocks. */
  async settle(): Promise<void> {
    const { clocksMoved } = this.draft;
    this.draft.clocksMoved = false;
    if (clocksMoved && this.draft.timers.length > 0) {
      await this.step((state) => this.context.engine.rearm(state, this.host));
    }
    this.taskBook.refreshDueDates();
  }

  private get cause(): string {
    return this.serving ?? this.actor.id;
  }

  private async step(run: (state: EngineState) => Promise<Step>): Promise<void> {
    if (this.stepping)
      throw new Error('expected the engine at rest, but a service asked for a step: answer a follow-up');
    this.stepping = true;
    try {
      const before = this.draft.engine;
      const { state, tasks, timers } = await this.orTakenBack(() => run(before ?? EMPTY_STATE));
      this.draft.engine = state;
      this.draft.timers = timers.map(({ id, element, dueAt }) => ({ id, element, dueAt: new Date(dueAt) }));
      this.recordIncidents(before, state);
      this.taskBook.follow(state, tasks, (role, inputs) => this.context.kind.unitFor(this, role, inputs));
    } finally {
      this.stepping = false;
    }
  }

  private recordIncidents(before: EngineState, after: EngineState): void {
    const known = new Set(before.incidents.map((incident) => incident.id));
    const open = new Set(after.incidents.map((incident) => incident.id));
    for (const { id, element, code, message } of after.incidents) {
      if (!known.has(id)) this.record({ kind: 'incident.opened', element, data: { incident: id, code, message } });
    }
    for (const { id, element } of before.incidents) {
      if (!open.has(id)) this.record({ kind: 'incident.closed', element, data: { incident: id } });
    }
  }
}
