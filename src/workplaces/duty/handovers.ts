import type { Account, Accounts } from '../../platform/access/index.js';
import { type Actor, type Clock, done, type Outcome, refuse } from '../../platform/kernel/index.js';
import { type Logbook, type LogEntry, laterThan } from '../../platform/logbook/index.js';
import { maskIdentifiers } from '../../procedure/case/index.js';
import { cut, type Page, positionOf, timeMark } from '../http/index.js';
import type { Alerts } from './alerts.js';
import { BOOK, entryOf } from './duty-log.js';
import type { HandoverView } from './schemas.js';

const ROLE = 'duty-office';
const MOST_COLLEAGUES = 100;

/** A handover as the book has it. */
interface Handover {
  readonly given: LogEntry;
  readonly settled: LogEntry | null;
}

/** 交接班: one shift leaves what is open to the next, who confirms; one at a time, so that nobody doubts who has it. */
export class Handovers {
  constructor(
    private readonly book: Logbook,
    private readonly alerts: Alerts,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  /** Who can take over: active people of the duty office, but oneself. */
  async colleagues(actor: Actor): Promise<readonly Account[]> {
    const people = await this.accounts.colleagues(actor.unit, MOST_COLLEAGUES);
    return people.filter(({ id, roles }) => id !== actor.id && roles.includes(ROLE));
  }

  /** Refuses `duty.not-a-colleague`, and `handover.open-already` while one waits. */
  async give(actor: Actor, to: string, summary: string): Promise<Outcome<HandoverView>> {
    const heir = (await this.colleagues(actor)).find(({ id }) => id === to);
    if (heir === undefined) return refuse('duty.not-a-colleague');
    const last = await this.last();
    if (last !== null && last.settled === null) return refuse('handover.open-already');
    const id = `handover:${last === null ? 1 : numberOf(last) + 1}`;
    const line = {
      id,
      kind: 'handover',
      subject: id,
      text: maskIdentifiers(summary, [], 'staff'),
      to,
      toName: heir.name,
    };
    const entry = entryOf(actor, laterThan(last?.given ?? null, this.clock.now()), line);
    const given = { ...entry, data: { ...entry.data, open: await this.alerts.open() } };
    // Two at once get the same id: the second finds the first one's.
    return (await this.book.append(given)) ? done(view({ given, settled: null })) : refuse('handover.open-already');
  }

  /** By whoever it was given to. Refuses `report.unknown`, `duty.not-yours`, `handover.settled-already`. */
  confirm(actor: Actor, id: string): Promise<Outcome<HandoverView>> {
    return this.settle(actor, id, 'handover-confirmed', '已接班', ({ data }) => data.to);
  }

  /** By whoever gave it: the other has not come. Refuses as `confirm`. */
  withdraw(actor: Actor, id: string): Promise<Outcome<HandoverView>> {
    return this.settle(actor, id, 'handover-withdrawn', '撤回交班', ({ by }) => by.id);
  }

  async list({ limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<Page<HandoverView>> {
    const before = positionOf(cursor, timeMark);
    const page = { limit: limit + 1, ...(before && { before: { at: new Date(before[0]), id: before[1] } }) };
    const found = await this.withEnds(await this.book.page({ book: BOOK, kinds: ['handover'] }, page));
    const { items, next } = cut(found, limit, ({ given }) => [given.at.toISOString(), given.id]);
    return { items: items.map(view), next };
  }

  private async settle(
    actor: Actor,
    id: string,
    kind: string,
    text: string,
    whose: (given: LogEntry) => unknown,
  ): Promise<Outcome<HandoverView>> {
    const found = (await this.book.byIds([id])).filter((entry) => entry.book === BOOK && entry.kind === 'handover');
    const [handover] = await this.withEnds(found);
    if (handover === undefined) return refuse('report.unknown');
    if (whose(handover.given) !== actor.id) return refuse('duty.not-yours');
    const settled = entryOf(actor, this.clock.now(), { id: endOf(id), kind, subject: id, text });
    if (handover.settled !== null || !(await this.book.append(settled))) return refuse('handover.settled-already');
    return done(view({ given: handover.given, settled }));
  }

  private async last(): Promise<Handover | null> {
    const newest = await this.book.page({ book: BOOK, kinds: ['handover'] }, { limit: 1 });
    return (await this.withEnds(newest))[0] ?? null;
  }

  private async withEnds(given: readonly LogEntry[]): Promise<Handover[]> {
    const ends = new Map((await this.book.byIds(given.map(({ id }) => endOf(id)))).map((end) => [end.id, end]));
    return given.map((one) => ({ given: one, settled: ends.get(endOf(one.id)) ?? null }));
  }
}

function endOf(id: string): string {
  return `${id}:end`;
}

function numberOf({ given }: Handover): number {
  return Number(given.id.split(':').at(-1));
}

function view({ given, settled }: Handover): HandoverView {
  const { id, at, by, data } = given;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const open = Array.isArray(data.open) ? data.open : [];
  return {
    id,
    at: at.toISOString(),
    from: by.id,
    fromName: by.name,
    to: text(data.to),
    toName: text(data.toName),
    summary: text(data.text),
    open: open.map((one) => ({ number: text(Object(one).number), state: text(Object(one).state) })),
    state: settled === null ? 'waiting' : settled.kind === 'handover-confirmed' ? 'confirmed' : 'withdrawn',
    settledAt: settled?.at.toISOString() ?? null,
  };
}
