import type { AccessLog } from '../../platform/access/log/index.js';
import type { KeptAnswers } from '../../platform/answers/index.js';
import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { Command } from '../../platform/case-file/index.js';
import { type Actor, type Clock, done, type Outcome } from '../../platform/kernel/index.js';
import type { Vault } from '../../platform/vault/index.js';
import type { CallOutcome, Guidance } from '../guidance/index.js';
import { cut, dayRange, type Page, positionOf, settle, timeMark } from '../http/index.js';
import type { Call } from './call.js';
import type { CallResult } from './call-results.js';
import { callView } from './call-view.js';
import type { Calls } from './calls.js';
import type { CallView } from './schemas.js';

const MOST_OF_CALLER = 10;

export interface CallsWanted {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly day?: string | undefined;
  readonly agent?: string | undefined;
  readonly outcome?: CallOutcome | undefined;
}

/** Calls as pages show them; each command is done once per key. */
export class CallDesk {
  constructor(
    private readonly calls: Calls,
    private readonly guidance: Guidance,
    private readonly vault: Vault,
    private readonly accessLog: AccessLog,
    private readonly calendar: WorkCalendar,
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  open(actor: Actor, command: Command, phone: string | null): Promise<CallView> {
    return this.once(command, () => this.calls.open(actor, phone));
  }

  end(actor: Actor, command: Command, id: string, result: CallResult): Promise<CallView> {
    return this.once(command, () => this.calls.end(actor, id, result));
  }

  async openOf(actor: Actor): Promise<CallView | null> {
    const call = await this.calls.openOf(actor);
    return call === null ? null : this.view(call);
  }

  async ofCaller(phone: string): Promise<CallView[]> {
    return Promise.all((await this.calls.ofCaller(phone, MOST_OF_CALLER)).map((call) => this.view(call)));
  }

  /** 质检: the calls of one day, today's without a day; the look is recorded. */
  async list(actor: Actor, { limit, cursor, day, agent, outcome }: CallsWanted): Promise<Page<CallView>> {
    const wanted = day ?? this.calendar.dayOf(this.clock.now());
    const before = positionOf(cursor, timeMark);
    const page = { limit: limit + 1, ...(before && { before: { at: new Date(before[0]), id: before[1] } }) };
    const found = await this.calls.page({ ...dayRange(wanted), agent, outcome }, page);
    await this.accessLog.record(actor, { action: 'list', cases: [], query: { calls: wanted } });
    const { items, next } = cut(found, limit, ({ opened, ended }) =>
      markOf(outcome === undefined ? opened : (ended ?? opened)),
    );
    return { items: await Promise.all(items.map((call) => this.view(call))), next };
  }

  private async once(command: Command, work: () => Promise<Outcome<Call>>): Promise<CallView> {
    const shown = async () => {
      const outcome = await work();
      return outcome.ok ? done(await this.view(outcome.value)) : outcome;
    };
    return settle(await this.answers.once(command, this.clock.now(), shown));
  }

  private async view(call: Call): Promise<CallView> {
    return callView(call, await this.guidance.outcomeTitles(), this.vault);
  }
}

function markOf({ at, id }: Call['opened']): [string, string] {
  return [at.toISOString(), id];
}
