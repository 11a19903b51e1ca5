import type { WorkCalendar } from '../calendar/index.js';
import type { ClockRecord, Limit } from './clock-record.js';
import { stepsFor } from './supervision.js';

/** What starts a clock, besides its limit. */
export interface ClockStart {
  readonly id: string;
  /** Day 0 is the Shanghai day of this instant. */
  readonly from: Date;
  readonly subject?: string;
  /** Unit held to it. */
  readonly holder: string;
  /** Element, service or command that started it. */
  readonly startedBy: string;
  /** Other amount than the limit's, in its unit (a re-dispatched consultation gets what is left). */
  readonly amount?: number;
  /** The named date of a `date` limit; for other units it replaces the counted one. */
  readonly dueAt?: Date;
}

/** @throws Error when a limit of unit `date` is started without a date: a fault of the caller */
export function startClock(limit: Limit, calendar: WorkCalendar, start: ClockStart): ClockRecord {
  const amount = start.amount ?? limit.amount;
  const unit = start.dueAt ? 'date' : limit.unit;
  const { dueAt, provisional } = dueOf({ unit, amount, startedAt: start.from, dueAt: start.dueAt ?? null }, calendar);
  const clock: ClockRecord = {
    id: start.id,
    key: limit.key,
    unit,
    amount,
    clause: limit.clause,
    subject: start.subject ?? '',
    holder: start.holder,
    startedBy: start.startedBy,
    startedAt: start.from,
    dueAt,
    promisedAt: null,
    calendar: calendar.version,
    provisional,
    state: 'running',
    settledAt: null,
    settledBy: null,
    overdue: false,
    steps: [],
    moves: [],
  };
  return withSteps(clock, limit, calendar);
}

/** Settles a running clock as met or missed; a settled one stays as it is. */
export function settleClock(clock: ClockRecord, at: Date, by: string): ClockRecord {
  const met = isWithin(clock, at);
  return end(clock, met ? 'met' : 'missed', at, by);
}

/** Takes a running clock out of judgement: another one took its place or its reason fell away. */
export function supersede(clock: ClockRecord, at: Date, by: string): ClockRecord {
  return end(clock, 'superseded', at, by);
}

/** Remembers that the reporter was told this date: from now on it never moves to an earlier one. */
export function promise(clock: ClockRecord): ClockRecord {
  return { ...clock, promisedAt: clock.dueAt };
}

/** Gives a running clock a named date (extension, long-term); calendar notices no longer touch it. */
export function moveClock(
  clock: ClockRecord,
  limit: Limit,
  calendar: WorkCalendar,
  move: { readonly dueAt: Date; readonly reason: string; readonly at: Date },
): ClockRecord {
  if (clock.state !== 'running') return clock;
  const moved = withMove({ ...clock, unit: 'date' }, move.dueAt, move.reason, move.at);
  return withSteps({ ...moved, calendar: calendar.version }, limit, calendar, move.at);
}

/**
 * Brings a running clock to another calendar version (policy.md section 4.2): counted again from day 0, but never
 * earlier than the date promised to the reporter; old date, new date and the notices are kept in `moves`.
 */
export function recompute(clock: ClockRecord, limit: Limit, calendar: WorkCalendar, at: Date): ClockRecord {
  if (clock.state !== 'running' || clock.calendar === calendar.version) return clock;
  const counted = dueOf(clock, calendar);
  const dueAt = clock.promisedAt && clock.promisedAt > counted.dueAt ? clock.promisedAt : counted.dueAt;
  const current = { ...clock, calendar: calendar.version, provisional: counted.provisional };
  const notices = calendar.noticesFor(calendar.dayOf(clock.startedAt), calendar.dayOf(dueAt));
  const reason = `放假安排变更:${notices.at(-1) ?? calendar.version}`;
  return withSteps(withMove(current, dueAt, reason, at), limit, calendar, at);
}

/** Whether something done at `at` is in time: days end at 24:00 exclusively, minutes inclusively. */
export function isWithin(clock: Pick<ClockRecord, 'unit' | 'dueAt'>, at: Date): boolean {
  return clock.unit === 'minute' ? at <= clock.dueAt : at < clock.dueAt;
}

function end(clock: ClockRecord, state: ClockRecord['state'], at: Date, by: string): ClockRecord {
  if (clock.state !== 'running') return clock;
  // Steps already due stay for the sweep to record as skipped; the others will never be.
  const steps = clock.steps.filter((step) => step.at <= at);
  return { ...clock, state, settledAt: at, settledBy: by, overdue: !isWithin(clock, at), steps };
}

function dueOf(
  clock: {
    readonly unit: Limit['unit'];
    readonly amount: number;
    readonly startedAt: Date;
    readonly dueAt: Date | null;
  },
  calendar: WorkCalendar,
): { readonly dueAt: Date; readonly provisional: boolean } {
  switch (clock.unit) {
    case 'WD':
      return calendar.addWorkingDays(clock.startedAt, clock.amount);
    case 'calendar-day':
      return { dueAt: calendar.addCalendarDays(clock.startedAt, clock.amount).dueAt, provisional: false };
    case 'minute':
      return { dueAt: new Date(clock.startedAt.getTime() + clock.amount * 60_000), provisional: false };
    case 'date':
      if (!clock.dueAt) throw new Error('expected a named date for a limit of unit date, but got none');
      return { dueAt: clock.dueAt, provisional: false };
  }
}

function withMove(clock: ClockRecord, dueAt: Date, reason: string, at: Date): ClockRecord {
  if (dueAt.getTime() === clock.dueAt.getTime()) return clock;
  return { ...clock, dueAt, moves: [...clock.moves, { at, from: clock.dueAt, to: dueAt, reason }] };
}

/** Steps for the current date; on a change (`since`), those of the past are not raised again. */
function withSteps(clock: ClockRecord, limit: Limit, calendar: WorkCalendar, since?: Date): ClockRecord {
  const length = calendar.workingDaysBetween(clock.startedAt, new Date(clock.dueAt.getTime() - 1));
  const band = clock.unit === 'WD' ? clock.amount : length;
  const steps = stepsFor(limit, calendar, clock, band);
  const overdue = since !== undefined && clock.dueAt <= since;
  return { ...clock, overdue, steps: since ? steps.filter((step) => isOpen(clock, step, since)) : steps };
}

/** A step is still to come when it lies ahead, or was already waiting for the sweep before the change. */
function isOpen(clock: ClockRecord, step: ClockRecord['steps'][number], since: Date): boolean {
  return step.at > since || clock.steps.some((waiting) => waiting.kind === step.kind && waiting.note === step.note);
}
