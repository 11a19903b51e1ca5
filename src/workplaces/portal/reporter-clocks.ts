import type { WorkCalendar } from '../../platform/calendar/index.js';
import { type ClockRecord, explainClock, workingDaysLeft } from '../../platform/clocks/index.js';
import type { ReportDomain } from '../../procedure/case/index.js';
import type { ReporterClock } from './progress-schemas.js';

/** Limits of which he also learns whether they were kept. */
const KEPT = /^(dispatch|handle|reply)\./;
const REDISPATCHED = '主管司局有调整，办理期限从重新交办之日起计算。';
const DAY_MS = 86_400_000;

type Clocks = readonly ClockRecord[];

/** What is needed to put a clock into words. */
export interface ClockWords {
  readonly calendar: WorkCalendar;
  readonly now: Date;
  /** Title of a limit, as the reporter reads it. */
  readonly title: (key: string) => string;
}

/** The dates a reporter may see, running ones first: none of what goes on between desks of the house. */
export function reporterClocks(clocks: Clocks, domain: ReportDomain, words: ClockWords): ReporterClock[] {
  const running = clocks.filter((clock) => clock.state === 'running' && isPromised(clock));
  const promise = running.some(isHandling) ? undefined : stillPromised(clocks, domain);
  const shown = [...running, ...(promise ? [promise] : []), ...keptOf(clocks, running)];
  return shown.map((clock) => clockOf(clock, movesOf(clock, clocks, domain), words));
}

/** Dates told to a reporter the moment his report is in: those of the clocks that began then, whatever became of them. */
export function promisedAtReceipt(
  clocks: Clocks,
  calendar: WorkCalendar,
  title: (key: string) => string,
): { key: string; title: string; dueDay: string; dueAt: string; clause: string }[] {
  const began = clocks[0]?.startedAt.getTime();
  const told = clocks.filter(({ promisedAt, startedAt }) => promisedAt !== null && startedAt.getTime() === began);
  return told.map(({ key, dueAt, clause }) => {
    const dueDay = calendar.dayOf(new Date(dueAt.getTime() - 1));
    return { key, title: title(key), dueDay, dueAt: dueAt.toISOString(), clause };
  });
}

/** Between two bureaus no handling clock runs; the date he has been told stays visible (policy decision 7). */
function stillPromised(clocks: Clocks, { status }: ReportDomain): ClockRecord | undefined {
  if (status !== 'returned' && status !== 'arbitration') return undefined;
  return clocks.filter(isHandling).at(-1);
}

/** The first dispatch, and the latest of the others that have been settled; one that was replaced never was kept. */
function keptOf(clocks: Clocks, running: Clocks): ClockRecord[] {
  const keys = new Set(clocks.flatMap((clock) => (isPromised(clock) && KEPT.test(clock.key) ? [clock.key] : [])));
  return [...keys].flatMap((key) => {
    const settled = clocks.filter((clock) => clock.key === key && ['met', 'missed'].includes(clock.state));
    const one = key.startsWith('dispatch.') ? settled[0] : settled.at(-1);
    return one === undefined || running.some((other) => other.key === key) ? [] : [one];
  });
}

/** The date of a limit marked `promised` in `rules/limits.json`: shown to him, it never moves to an earlier day. */
function isPromised({ promisedAt }: ClockRecord): boolean {
  return promisedAt !== null;
}

function isHandling({ key }: ClockRecord): boolean {
  return key.startsWith('handle.');
}

/** Why a date is another one than he was told before: calendar, extension, named date, another bureau. */
function movesOf(clock: ClockRecord, clocks: Clocks, domain: ReportDomain): ReporterClock['moves'] {
  const own = clock.moves.map(({ from, to, reason }) => move(from, to, reason));
  if (!isHandling(clock)) return own;
  const chain = clocks.filter(isHandling);
  const before = chain.slice(0, chain.indexOf(clock) + 1);
  const replaced = before.flatMap((next, at) => {
    const previous = before[at - 1];
    if (previous?.state !== 'superseded') return [];
    return [move(previous.dueAt, next.moves[0]?.from ?? next.dueAt, reasonOf(next, domain))];
  });
  return [...replaced, ...own].filter(({ from, to }) => from !== to);
}

function reasonOf({ key }: ClockRecord, { handling }: ReportDomain): string {
  if (key === 'handle.extended') return handling.extension?.reason ?? '';
  if (key === 'handle.longterm') return handling.longTerm?.dates[0]?.reason ?? '';
  return REDISPATCHED;
}

function move(from: Date, to: Date, reason: string): ReporterClock['moves'][number] {
  return { from: from.toISOString(), to: to.toISOString(), reason };
}

function clockOf(clock: ClockRecord, moves: ReporterClock['moves'], words: ClockWords): ReporterClock {
  const { calendar, now } = words;
  const { clause, dayZero, dueDay, days, provisional, notices } = explainClock(clock, calendar);
  const state = clock.state === 'met' || clock.state === 'missed' ? clock.state : 'running';
  const until = state === 'running' ? now : (clock.settledAt ?? now);
  return {
    key: clock.key,
    title: words.title(clock.key),
    clause,
    unit: clock.unit === 'calendar-day' ? 'calendar-day' : 'WD',
    state,
    startedOn: dayZero,
    dueDay,
    dueAt: clock.dueAt.toISOString(),
    left: leftAt(clock, until, calendar),
    total: totalOf(clock, calendar),
    used: Math.max(0, usedAt(clock, until, calendar)),
    provisional,
    late: state === 'missed' || until >= clock.dueAt,
    moves,
    why: {
      clause,
      dayZero,
      provisional,
      moved: moves.length > 0,
      notices: [...notices],
      days: days.map(({ day, working, kind, name, count }) => ({ day, working, kind, name, count })),
    },
  };
}

/** Days of its own unit from the day of `at` to the due day; 0 on the due day, negative once it is past. */
function leftAt(clock: ClockRecord, at: Date, calendar: WorkCalendar): number {
  if (clock.unit !== 'calendar-day') return workingDaysLeft(clock, at, calendar);
  return daysBetween(at, new Date(clock.dueAt.getTime() - 1), calendar);
}

/** Days of its own unit that have been counted up to then. */
function usedAt({ unit, startedAt }: ClockRecord, at: Date, calendar: WorkCalendar): number {
  return unit === 'calendar-day' ? daysBetween(startedAt, at, calendar) : calendar.workingDaysBetween(startedAt, at);
}

function daysBetween(from: Date, to: Date, calendar: WorkCalendar): number {
  return Math.round((Date.parse(calendar.dayOf(to)) - Date.parse(calendar.dayOf(from))) / DAY_MS);
}

function totalOf(clock: ClockRecord, calendar: WorkCalendar): number {
  return clock.unit === 'date' ? workingDaysLeft(clock, clock.startedAt, calendar) : clock.amount;
}
