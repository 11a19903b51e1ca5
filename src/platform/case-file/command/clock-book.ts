import {
  type ClockRecord,
  dueSteps,
  follow,
  isOutdated,
  isWithin,
  type Limit,
  moveClock,
  nextStepAt,
  offsetDue,
  recompute,
  type SupervisionStep,
  settleClock,
  startClock,
  supersede,
} from '../../clocks/index.js';
import { type JsonObject, SYSTEM } from '../../kernel/index.js';
import type { StartClock } from '../case-files.js';
import type { CommandContext } from './context.js';
import type { Draft } from './draft.js';
import type { Journal } from './journal.js';

/**
 * The clocks of one case file while a command acts; every change leaves an entry in the history. A limit begins, ends and
 * moves by rule: its entries are the system's, and `by` names the element or the person whose act set the rule off.
 */
export class ClockBook {
  constructor(
    private readonly context: CommandContext,
    private readonly draft: Draft,
    private readonly journal: Journal,
  ) {}

  running(key: string, subject = ''): ClockRecord | undefined {
    return this.draft.clocks.find(
      (clock) => clock.state === 'running' && clock.key === key && clock.subject === subject,
    );
  }

  start(key: string, options: StartClock & { startedBy: string }): ClockRecord {
    const { policy, calendar, now } = this.context;
    const subject = options.subject ?? '';
    this.supersede(key, { subject, reason: 'started again' });
    const limit = policy.limit(key);
    const { holder = '', startedBy, amount } = options;
    const start = { id: `${key}#${this.journal.nextSeq}`, from: options.from ?? now, subject, holder, startedBy };
    const dated = options.dueAt ? { dueAt: options.dueAt } : this.countedBack(limit, options);
    const extra = { ...(amount !== undefined && { amount }), ...dated };
    const clock = startClock(limit, calendar, { ...start, ...extra });
    this.draft.clocks = [...this.draft.clocks, clock];
    this.draft.clocksMoved = true;
    this.changed('clock.started', clock, { holder, startedAt: clock.startedAt.toISOString(), by: startedBy });
    if (options.inPlaceOf !== undefined) this.handOver(options.inPlaceOf, clock, limit.title);
    return clock;
  }

  stop(key: string, options: { subject?: string; at?: Date; by: string; reason?: string }): void {
    const clock = this.running(key, options.subject);
    if (!clock) return;
    const { at = this.context.now, by, reason } = options;
    const settled = settleClock(clock, at, by);
    this.replace(settled);
    // A timer bound to this limit goes by the next of its clocks.
    this.draft.clocksMoved = true;
    const settledAt = settled.settledAt?.toISOString() ?? null;
    this.changed(`clock.${settled.state}`, settled, { settledAt, by, ...(reason !== undefined && { reason }) });
  }

  supersede(key: string, options: { subject?: string; reason?: string }): void {
    const clock = this.running(key, options.subject);
    if (!clock) return;
    const reason = options.reason ?? '';
    const over = supersede(clock, this.context.now, reason);
    this.replace(over);
    this.draft.clocksMoved = true;
    this.changed('clock.superseded', over, { reason });
  }

  /** A limit without supervision is a time in which somebody may do something: nobody misses that. */
  drop(key: string, options: { subject?: string; reason?: string; by: string }): void {
    const clock = this.running(key, options.subject);
    if (!clock) return;
    const held = this.context.policy.limit(key).supervision !== 'none';
    if (held && !isWithin(clock, this.context.now)) this.stop(key, options);
    else this.supersede(key, options);
  }

  move(key: string, dueAt: Date, reason: string, subject?: string): void {
    const clock = this.running(key, subject);
    if (!clock) return;
    const { policy, calendar, now } = this.context;
    const parent = moveClock(clock, policy.limit(key), calendar, { dueAt, reason, at: now });
    this.moved(clock, parent);
    for (const child of this.draft.clocks)
      this.moved(child, follow(child, policy.limit(child.key), calendar, { parent, reason, at: now }));
  }

  /** Brings every running clock to the calendar as it is now known; a clock stands before those counted back from it. */
  bringUpToDate(): void {
    const { policy, calendar, now } = this.context;
    for (const clock of this.draft.clocks) {
      if (!isOutdated(clock, calendar)) continue;
      const parent = this.draft.clocks.find(({ id, state }) => id === clock.before?.clock && state === 'running');
      this.moved(clock, recompute(clock, policy.limit(clock.key), calendar, now, parent));
    }
  }

  /** Takes off the steps of one clock that are due at `at` (when they are really taken); answers the one to act on. */
  takeDueStep(id: string, at: Date): { readonly clock: ClockRecord; readonly step: SupervisionStep } | null {
    const clock = this.draft.clocks.find((candidate) => candidate.id === id);
    if (!clock) return null;
    const due = dueSteps(clock, at);
    this.replace(due.clock);
    for (const step of due.skipped) this.stepRecorded('clock.step-skipped', clock, step, at);
    if (due.notice) this.stepRecorded(`clock.${due.notice.kind}`, clock, due.notice, at);
    return due.notice ? { clock: due.clock, step: due.notice } : null;
  }

  /** When a timer bound to a limit falls due: by its running clock that ends first, else the last, else as if it started now. */
  dueOf(key: string, offset: string, subjects: readonly string[]): Date {
    const { policy, calendar, now } = this.context;
    const meant = (subject: string) => subjects.length === 0 || subjects.includes(subject);
    const known = this.draft.clocks.filter((candidate) => candidate.key === key && meant(candidate.subject));
    const running = known.filter((candidate) => candidate.state === 'running');
    const clock = running.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? known.at(-1);
    return offsetDue(clock ?? startClock(policy.limit(key), calendar, assumed(now)), offset, calendar);
  }

  /** A clock a task is worked under goes to the task's unit, unless somebody is held to it already. */
  hold(key: string, subject: string, unit: string): void {
    const clock = this.running(key, subject);
    if (clock && clock.holder === '') this.replace({ ...clock, holder: unit });
  }

  /** A limit that is counted back from another clock's due date has its date from there, and follows it. */
  private countedBack(limit: Limit, { before = limit.before, amount: days = limit.amount }: StartClock) {
    const other = before === undefined ? undefined : this.running(before);
    if (!other) return {};
    return { dueAt: this.context.calendar.shift(other.dueAt, -days), before: { clock: other.id, days } };
  }

  /** What is counted back from a clock that has given way is counted back from the one in its place. */
  private handOver(from: string, parent: ClockRecord, reason: string): void {
    const { policy, calendar, now } = this.context;
    for (const child of this.draft.clocks) {
      if (child.state !== 'running' || child.before?.clock !== from) continue;
      const counted = { ...child, before: { ...child.before, clock: parent.id } };
      this.moved(child, follow(counted, policy.limit(child.key), calendar, { parent, reason, at: now }));
    }
  }

  private moved(before: ClockRecord, after: ClockRecord): void {
    if (after === before) return;
    this.replace(after);
    if (after.dueAt.getTime() === before.dueAt.getTime()) return;
    this.draft.clocksMoved = true;
    const reason = after.moves.at(-1)?.reason ?? '';
    this.changed('clock.moved', after, { from: before.dueAt.toISOString(), reason });
  }

  private replace(next: ClockRecord): void {
    this.draft.clocks = this.draft.clocks.map((clock) => (clock.id === next.id ? next : clock));
  }

  private changed(kind: string, clock: ClockRecord, data: JsonObject): void {
    const { id, key, subject } = clock;
    this.journal.record({
      kind,
      actor: SYSTEM,
      clause: clock.clause,
      data: { clock: id, key, subject, dueAt: clock.dueAt.toISOString(), ...data },
    });
  }

  private stepRecorded(kind: string, clock: ClockRecord, step: SupervisionStep, takenAt: Date): void {
    const { id, key, subject, holder } = clock;
    const dueAt = clock.dueAt.toISOString();
    const stepAt = step.at.toISOString();
    this.journal.record({
      kind,
      actor: SYSTEM,
      clause: clock.clause,
      data: { clock: id, key, subject, holder, dueAt, stepAt, step: step.kind, firedAt: takenAt.toISOString() },
    });
  }
}

function assumed(from: Date) {
  return { id: '', from, holder: '', startedBy: '' };
}

/** When a sweep must next look at these clocks. */
export function nextClockWork(clocks: readonly ClockRecord[]): { readonly clock: ClockRecord; readonly at: Date }[] {
  return clocks.flatMap((clock) => {
    const at = nextStepAt(clock);
    return at ? [{ clock, at }] : [];
  });
}

/** The clocks a sweep has something to do about now, each with the instant that belongs to what will come of it. */
export function dueClockWork(
  clocks: readonly ClockRecord[],
  now: Date,
): { readonly clock: ClockRecord; readonly at: Date }[] {
  return nextClockWork(clocks)
    .filter(({ at }) => at <= now)
    .map(({ clock }) => ({ clock, at: dueSteps(clock, now).at }));
}
