import type { CaseFiles, Command } from '../../platform/case-file/index.js';
import {
  type Actor,
  type Clock,
  done,
  idFromKey,
  type JsonObject,
  type Outcome,
  refuse,
} from '../../platform/kernel/index.js';
import { type Logbook, type LogEntry, type LogMark, laterThan } from '../../platform/logbook/index.js';
import type { Vault } from '../../platform/vault/index.js';
import type { CallOutcome } from '../guidance/index.js';
import { CALLS, type Call, type CallEnd, ENDED, endingOf, NO_END, OPENED } from './call.js';
import type { CallResult, CallResults } from './call-results.js';

/** 来电: opened when it is taken, ended with exactly one outcome; an agent has one open call at a time. */
export class Calls {
  constructor(
    private readonly book: Logbook,
    private readonly caseFiles: CaseFiles,
    private readonly results: CallResults,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Refuses `call.open-already`. @param phone of the caller; null when he keeps it to himself */
  async open(actor: Actor, phone: string | null): Promise<Outcome<Call>> {
    const last = await this.lastOf(actor);
    if (last !== null && last.ended === null) return refuse('call.open-already');
    const id = `call:${actor.id}:${numberOf(last) + 1}`;
    const made = this.entry(actor, id, OPENED, { subject: this.callerOf(phone), data: this.sealed(id, phone) });
    const opened = { ...made, at: laterThan(last?.opened ?? null, made.at) };
    // Two at once get the same id: the second finds the first one's call.
    return (await this.book.append(opened)) ? done({ opened, ended: null }) : refuse('call.open-already');
  }

  /** Refuses `report.unknown` for no call, `call.not-yours`, `call.ended-already`, and an outcome without what it needs. */
  async end(actor: Actor, id: string, result: CallResult): Promise<Outcome<Call>> {
    const mine = await this.mine(actor, id);
    if (!mine.ok) return mine;
    const end = await this.results.endOf(result);
    return end.ok ? this.write(actor, mine.value, end.value) : end;
  }

  /**
   * Before a report is taken down in a call. Refuses as `end`; the same command sent again finds the call ended by its
   * own first attempt, and may go on.
   */
  async mayReport(actor: Actor, id: string, command: Command): Promise<Outcome<Call>> {
    const mine = await this.mine(actor, id);
    const call = mine.ok ? undefined : await this.find(id);
    if (call?.ended?.data.outcome !== 'report' || call.opened.by.id !== actor.id) return mine;
    const file = await this.caseFiles.read(idFromKey(command.key));
    return file?.number === call.ended.data.number ? done(call) : mine;
  }

  /** Ends a call with the report it led to; nothing more when it has ended with it. */
  async endWithReport(actor: Actor, call: Call, number: string): Promise<Outcome<Call>> {
    if (call.ended !== null) return done(call);
    return this.write(actor, call, { ...NO_END, outcome: 'report', number });
  }

  /** An open call of this agent. */
  private async mine(actor: Actor, id: string): Promise<Outcome<Call>> {
    const call = await this.find(id);
    if (call === undefined) return refuse('report.unknown');
    if (call.opened.by.id !== actor.id) return refuse('call.not-yours');
    return call.ended === null ? done(call) : refuse('call.ended-already');
  }

  private async find(id: string): Promise<Call | undefined> {
    const found = await this.book.byIds([id]);
    return (await this.withEnds(found.filter(({ book, kind }) => book === CALLS && kind === OPENED)))[0];
  }

  /** The open call of an agent, if any: it is the last one he took. */
  async openOf(actor: Actor): Promise<Call | null> {
    const last = await this.lastOf(actor);
    return last?.ended === null ? last : null;
  }

  /** Newest first; with an outcome only calls that ended so. */
  async page(filter: CallFilter, page: { before?: LogMark; limit: number }): Promise<readonly Call[]> {
    const { outcome, agent, from, until } = filter;
    const wanted = { book: CALLS, from, until, ...(agent === undefined ? {} : { by: agent }) };
    if (outcome === undefined) return this.withEnds(await this.book.page({ ...wanted, kinds: [OPENED] }, page));
    return this.ofEnds(await this.book.page({ ...wanted, kinds: [ENDED], label: outcome }, page));
  }

  /** Earlier calls from one telephone, newest first. */
  async ofCaller(phone: string, limit: number): Promise<readonly Call[]> {
    const filter = { book: CALLS, kinds: [OPENED], subject: this.callerOf(phone) };
    return this.withEnds(await this.book.page(filter, { limit }));
  }

  private async lastOf(actor: Actor): Promise<Call | null> {
    const [opened] = await this.book.page({ book: CALLS, kinds: [OPENED], by: actor.id }, { limit: 1 });
    return opened === undefined ? null : ((await this.withEnds([opened]))[0] ?? null);
  }

  private async withEnds(opened: readonly LogEntry[]): Promise<Call[]> {
    const ends = new Map((await this.book.byIds(opened.map(({ id }) => endingOf(id)))).map((end) => [end.id, end]));
    return opened.map((one) => ({ opened: one, ended: ends.get(endingOf(one.id)) ?? null }));
  }

  private async ofEnds(ends: readonly LogEntry[]): Promise<Call[]> {
    const opened = new Map((await this.book.byIds(ends.map(({ subject }) => subject))).map((one) => [one.id, one]));
    return ends.flatMap((ended) => {
      const one = opened.get(ended.subject);
      return one === undefined ? [] : [{ opened: one, ended }];
    });
  }

  private async write(actor: Actor, { opened }: Call, end: CallEnd): Promise<Outcome<Call>> {
    const written = { subject: opened.id, label: end.outcome, data: { ...end } };
    const ended = this.entry(actor, endingOf(opened.id), ENDED, written);
    return (await this.book.append(ended)) ? done({ opened, ended }) : refuse('call.ended-already');
  }

  private entry(
    { id: by, name, unit }: Actor,
    id: string,
    kind: string,
    about: { subject: string; label?: string; data: JsonObject },
  ): LogEntry {
    const { subject, label = '', data } = about;
    return { id, book: CALLS, kind, at: this.clock.now(), by: { id: by, name, unit }, subject, label, data };
  }

  private sealed(id: string, phone: string | null): JsonObject {
    if (phone === null) return {};
    const key = this.vault.newCaseKey(id);
    return { key, phone: this.vault.seal(key, id, 'caller.phone', phone) };
  }

  private callerOf(phone: string | null): string {
    return phone === null ? '' : this.vault.fingerprint('phone', phone);
  }
}

export interface CallFilter {
  readonly from: Date;
  readonly until: Date;
  readonly agent?: string | undefined;
  readonly outcome?: CallOutcome | undefined;
}

function numberOf(call: Call | null): number {
  return call === null ? 0 : Number(call.opened.id.split(':').at(-1));
}
