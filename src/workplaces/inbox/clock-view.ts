import { z } from 'zod';
import { lastShanghaiDay, shanghaiDay, type WorkCalendar } from '../../platform/calendar/index.js';
import {
  type ClockRecord,
  explainClock,
  type Limit,
  type ListedClock,
  workingDaysLeft,
} from '../../platform/clocks/index.js';
import { titled, unitTitle } from './titles.js';

const PHASES = ['running', 'soon', 'dueToday', 'overdue', 'met', 'missed', 'superseded'] as const;
type Phase = (typeof PHASES)[number];

const fields = {
  key: z.string(),
  title: z.string(),
  clause: z.string(),
  subject: z.string(),
  subjectTitle: z.string(),
  holder: titled.nullable(),
  unit: z.enum(['WD', 'calendar-day', 'minute', 'date']),
  phase: z.enum(PHASES),
  overdue: z.boolean(),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  dueDay: z.string(),
  settledAt: z.iso.datetime().nullable(),
  provisional: z.boolean(),
  promised: z.boolean(),
  total: z.int(),
  counted: z.int(),
  workingDaysLeft: z.int(),
};

/** A clock in a list: where it stands, counted on the server. */
export const clockRow = z.object(fields).meta({
  id: 'Clock',
  description:
    'dueAt 是到期日 24 点，显示用 dueDay；workingDaysLeft 到期当日为 0，逾期为负；total、counted 以 unit 计（date 按工作日）',
});

const countedDay = z.object({
  day: z.string(),
  counted: z.boolean(),
  number: z.int().nullable(),
  ticked: z.boolean(),
  kind: z.enum(['workday', 'weekend', 'holiday', 'make-up']),
  name: z.string(),
  provisional: z.boolean(),
});
const why = z
  .object({
    dayZero: z.string(),
    dueDay: z.string(),
    days: z.array(countedDay),
    notices: z.array(z.string()),
    moves: z.array(
      z.object({ at: z.iso.datetime(), from: z.iso.datetime(), to: z.iso.datetime(), reason: z.string() }),
    ),
  })
  .meta({ id: 'WhyThisDate', description: '为什么是这一天：逐日列出；counted 计入，number 第几个，ticked 已过' });

/** A clock of a case, with the days it counted. */
export const clockView = z
  .object({ ...fields, state: z.enum(['running', 'met', 'missed', 'superseded']), why })
  .meta({ id: 'ClockView' });

export type ClockRow = z.infer<typeof clockRow>;
export type ClockView = z.infer<typeof clockView>;

/** What a clock is shown with. */
export interface ClockSight {
  readonly limit: (key: string) => Limit;
  readonly calendar: WorkCalendar;
  readonly unitName: (id: string) => string | undefined;
  /** Unit of what a clock is about: the undertaker of an item. */
  readonly subjectUnit?: ((subject: string) => string | undefined) | undefined;
  readonly now: Date;
}

/** A clock in a list. */
export function showClock(clock: ListedClock, sight: ClockSight): ClockRow {
  const { key, clause, subject, holder, unit, dueAt, startedAt, settledAt, provisional, promisedAt } = clock;
  const until = settledAt ?? sight.now;
  const limit = sight.limit(key);
  const subjectUnit = subject === '' ? undefined : sight.subjectUnit?.(subject);
  return {
    key,
    title: limit.title,
    clause,
    subject,
    subjectTitle: subjectUnit === undefined ? '' : unitTitle(subjectUnit, sight.unitName),
    holder: holder === '' ? null : { id: holder, title: unitTitle(holder, sight.unitName) },
    unit,
    phase: phaseOf(clock, limit, sight),
    overdue: isLate(clock, until),
    startedAt: startedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    dueDay: unit === 'minute' ? shanghaiDay(dueAt) : lastShanghaiDay(dueAt),
    settledAt: settledAt?.toISOString() ?? null,
    provisional,
    promised: promisedAt !== null,
    total: amountBetween(clock, dueAt, sight.calendar),
    counted: Math.max(0, amountBetween(clock, until, sight.calendar)),
    workingDaysLeft: workingDaysLeft(clock, until, sight.calendar),
  };
}

/** A clock with the days it counted. */
export function explain(clock: ClockRecord, sight: ClockSight): ClockView {
  const { dayZero, dueDay, days, notices, moves } = explainClock(clock, sight.calendar);
  const today = shanghaiDay(clock.settledAt ?? sight.now);
  const counted = days.map(({ day, kind, name, provisional, count }) => {
    return {
      day,
      counted: count !== null,
      number: count,
      ticked: count !== null && day <= today,
      kind,
      name,
      provisional,
    };
  });
  const moved = moves.map(({ at, from, to, reason }) => {
    return { at: at.toISOString(), from: from.toISOString(), to: to.toISOString(), reason };
  });
  return {
    ...showClock(clock, sight),
    state: clock.state,
    why: { dayZero, dueDay, days: counted, notices: [...notices], moves: moved },
  };
}

/** Whether the 督办 step of the centre has come: so many working days past the due date as the ladder says. */
export function isSupervised(clock: ListedClock, { limit, calendar, now }: ClockSight): boolean {
  const step = limit(clock.key).ladder?.overdue.find(({ kind }) => kind === 'supervise');
  return clock.state === 'running' && step !== undefined && now >= calendar.shift(clock.dueAt, step.after);
}

function phaseOf(clock: ListedClock, limit: Limit, { calendar, now }: ClockSight): Phase {
  if (clock.state !== 'running') return clock.state;
  if (isLate(clock, now)) return 'overdue';
  if (clock.unit === 'minute') return 'running';
  const left = workingDaysLeft(clock, now, calendar);
  if (left === 0) return 'dueToday';
  return left <= firstWarning(clock, limit, calendar) ? 'soon' : 'running';
}

/** Working days left at which the ladder of the limit first warns; one where nobody is warned. */
function firstWarning(clock: ListedClock, { ladder }: Limit, calendar: WorkCalendar): number {
  const length = clock.unit === 'WD' ? clock.amount : amountBetween(clock, clock.dueAt, calendar);
  const bands = (ladder?.warn ?? []).filter(({ amountFrom }) => amountFrom <= length);
  const band = bands.toSorted((a, b) => b.amountFrom - a.amountFrom)[0];
  return Math.max(1, ...(band?.left ?? []));
}

function isLate({ unit, dueAt }: ListedClock, at: Date): boolean {
  return unit === 'minute' ? at > dueAt : at >= dueAt;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How much of a clock lies between its start and an instant, in its own unit. */
function amountBetween({ unit, startedAt, dueAt }: ListedClock, at: Date, calendar: WorkCalendar): number {
  if (unit === 'minute') return Math.floor((at.getTime() - startedAt.getTime()) / MINUTE);
  const inside = at.getTime() === dueAt.getTime() ? new Date(at.getTime() - 1) : at;
  if (unit !== 'calendar-day') return calendar.workingDaysBetween(startedAt, inside);
  return (Date.parse(shanghaiDay(inside)) - Date.parse(shanghaiDay(startedAt))) / DAY;
}
