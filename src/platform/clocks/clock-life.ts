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
  /** The clock that date was counted back from, and by how many working days. */
  readonly before?: ClockRecord['before'];
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
    promisedAt: limit.promised ? dueAt : null,
    ...countedBy(calendar),
    ...(start.before && { before: start.before }),
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

/** Gives a running clock a named date (extension, long-term); neither notices nor other clocks touch it any more. */
export function moveClock(
  clock: ClockRecord,
  limit: Limit,
  calendar: WorkCalendar,
  move: { readonly dueAt: Date; readonly reason: string; readonly at: Date },
): ClockRecord {
  if (clock.state !== 'running') return clock;
  const { before: _, ...named } = clock;
  const moved = withMove({ ...named, unit: 'date' }, move.dueAt, move.reason, move.at);
  return withSteps({ ...moved, ...countedBy(calendar) }, limit, calendar, move.at);
}

/** Whether an older calendar counted a running clock; a host that has not heard of a notice leaves newer counts alone. */
export function isOutdated(clock: ClockRecord, calendar: WorkCalendar): boolean {
  const newer = clock.calendar !== calendar.version && (clock.edition ?? 0) < calendar.edition;
  return newer && clock.state === 'running';
}

/**
 * Brings an outdated clock to the calendar (policy.md section 4.2): counted again from day 0, but never earlier than the
 * date promised to the reporter; old date, new date and the notices are kept in `moves`.
 * @param parent the running clock this one is counted back from, as the calendar has it now
 */
export function recompute(
  clock: ClockRecord,
  limit: Limit,
  calendar: WorkCalendar,
  at: Date,
  parent?: ClockRecord,
): ClockRecord {
  if (!isOutdated(clock, calendar)) return clock;
  const counted = dueOf(clock, calendar);
  const dueAt = notEarlier(clock, clock.before && parent ? beforeDue(clock, parent, calendar, at) : counted.dueAt);
  const current = { ...clock, ...countedBy(calendar), provisional: counted.provisional };
  const notices = calendar.noticesFor(calendar.dayOf(clock.startedAt), calendar.dayOf(dueAt));
  const reason = `放假安排变更：${notices.at(-1) ?? calendar.version}`;
  return withSteps(withMove(current, dueAt, reason, at), limit, calendar, at);
}

/**
 * Brings a running clock that is counted back from another one to the date that one has been moved to; one that has run
 * out already stays missed.
 */
export function follow(
  clock: ClockRecord,
  limit: Limit,
  calendar: WorkCalendar,
  move: { readonly parent: ClockRecord; readonly reason: string; readonly at: Date },
): ClockRecord {
  const { parent, reason, at } = move;
  if (clock.state !== 'running' || clock.before?.clock !== parent.id || !isWithin(clock, at)) return clock;
  const dueAt = notEarlier(clock, beforeDue(clock, parent, calendar, at));
  return withSteps({ ...withMove(clock, dueAt, reason, at), ...countedBy(calendar) }, limit, calendar, at);
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

/** So many working days before the other clock's date; that date itself once too little is left. */
function beforeDue(clock: ClockRecord, parent: ClockRecord, calendar: WorkCalendar, at: Date): Date {
  const counted = calendar.shift(parent.dueAt, -(clock.before?.days ?? 0));
  return counted > at ? counted : parent.dueAt;
}

function notEarlier({ promisedAt }: ClockRecord, dueAt: Date): Date {
  return promisedAt && promisedAt > dueAt ? promisedAt : dueAt;
}

function countedBy({ version, edition }: WorkCalendar): Required<Pick<ClockRecord, 'calendar' | 'edition'>> {
  return { calendar: version, edition };
}

/** The reporter sees the new date as he saw the old one, so what was promised moves along. */
function withMove(clock: ClockRecord, dueAt: Date, reason: string, at: Date): ClockRecord {
  if (dueAt.getTime() === clock.dueAt.getTime()) return clock;
  const promisedAt = clock.promisedAt && dueAt;
  return { ...clock, dueAt, promisedAt, moves: [...clock.moves, { at, from: clock.dueAt, to: dueAt, reason }] };
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
