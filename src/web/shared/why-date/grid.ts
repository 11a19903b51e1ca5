import type { Iso } from '../dates/format.js';
import type { WhyDay, WhyLike } from './why-like.js';

/**
 * What a day is to the limit. `zero`: the day it began. `counted`: a day that counted. `coming`: one that will.
 * `rest`: does not count. `outside`: before or after the limit.
 */
export type CellKind = 'zero' | 'counted' | 'coming' | 'due' | 'rest' | 'outside';

export interface Cell {
  readonly day: Iso;
  readonly kind: CellKind;
  readonly today: boolean;
  readonly count: number | null;
  /** Works although its week says it should not. */
  readonly makeUp: boolean;
  readonly name: string;
  readonly provisional: boolean;
}

/** Monday first. */
export type Week = readonly Cell[];

const DAY = 86_400_000;
const WEEK = 7;
/** Above this the grid shows one month at a time. */
export const MOST_WEEKS = 7;

/** All weeks the limit touches. */
export function weeksOf(why: WhyLike, today: Iso): readonly Week[] {
  const known = new Map(why.days.map((day) => [day.day, day]));
  const weeks: Week[] = [];
  const last = monday(number(why.dueDay));
  for (let start = monday(number(why.dayZero)); start <= last; start += WEEK) {
    weeks.push(Array.from({ length: WEEK }, (_, at) => cell(text(start + at), why, known, today)));
  }
  return weeks;
}

/** `2026-10`, every month the limit touches. */
export function monthsOf(why: WhyLike): readonly string[] {
  const all = weeksOf(why, why.dueDay).flat();
  const inside = all.filter(({ day }) => day >= why.dayZero && day <= why.dueDay);
  return [...new Set(inside.map(({ day }) => day.slice(0, 7)))];
}

/** The weeks of one month. */
export function weeksOfMonth(weeks: readonly Week[], month: string): readonly Week[] {
  return weeks.filter((week) => week.some(({ day }) => day.startsWith(month)));
}

/** Days counted up to today, and those still to come. */
export function countsOf(why: WhyLike, today: Iso): { readonly done: number; readonly left: number } {
  const counting = why.days.filter(({ count }) => count !== null);
  const done = counting.filter(({ day }) => day <= today).length;
  return { done, left: counting.length - done };
}

/** Runs of days with one holiday's name. */
export function holidaysOf(why: WhyLike): readonly { readonly name: string; readonly from: Iso; readonly to: Iso }[] {
  const spans: { name: string; from: Iso; to: Iso }[] = [];
  for (const { day, name, working } of why.days) {
    if (name === '' || working) continue;
    const last = spans.at(-1);
    if (last?.name === name && number(day) === number(last.to) + 1) last.to = day;
    else spans.push({ name, from: day, to: day });
  }
  return spans;
}

export function makeUpsOf(why: WhyLike): readonly Iso[] {
  return why.days.filter(isMakeUp).map(({ day }) => day);
}

function cell(day: Iso, why: WhyLike, known: ReadonlyMap<Iso, WhyDay>, today: Iso): Cell {
  const found = known.get(day);
  return {
    day,
    kind: kindOf(day, why, found, today),
    today: day === today,
    count: found?.count ?? null,
    makeUp: found !== undefined && isMakeUp(found),
    name: found?.name ?? '',
    provisional: found?.provisional ?? false,
  };
}

function kindOf(day: Iso, why: WhyLike, found: WhyDay | undefined, today: Iso): CellKind {
  if (day === why.dueDay) return 'due';
  if (day === why.dayZero) return 'zero';
  if (found === undefined || day > why.dueDay) return 'outside';
  if (found.count === null) return found.working ? 'outside' : 'rest';
  return day <= today ? 'counted' : 'coming';
}

function isMakeUp({ day, working }: WhyDay): boolean {
  const weekday = new Date(number(day) * DAY).getUTCDay();
  return working && (weekday === 0 || weekday === 6);
}

/** Days since 1970-01-01, which was a Thursday. */
function number(day: Iso): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function text(days: number): Iso {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

function monday(days: number): number {
  return days - ((days + 3) % WEEK);
}
