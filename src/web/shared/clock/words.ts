import { type DateManner, dayText, dueDayOf, type Iso } from '../dates/format.js';
import type { ClockLike, ClockState } from './clock-like.js';
import { texts, UNITS } from './texts.zh.js';

/** The tone and drawing of each state; a seal only while it is overdue. */
export const LOOKS = {
  running: { tone: 'water', mark: 'clock' },
  soon: { tone: 'ochre', mark: 'clock' },
  dueToday: { tone: 'ochre', mark: 'warning' },
  overdue: { tone: 'vermilion', mark: 'seal' },
  met: { tone: 'bamboo', mark: 'tick' },
  missed: { tone: 'vermilion', mark: 'cross' },
  superseded: { tone: 'mist', mark: 'dash' },
  notStarted: { tone: 'mist', mark: 'pause' },
  provisional: { tone: 'ochre', mark: 'calendar' },
} as const satisfies Readonly<Record<ClockState, { tone: string; mark: string }>>;

/** The due date within its sentence: what stands before and after it. */
export interface DueWords {
  readonly before: string;
  readonly date: string | null;
  readonly after: string;
}

const SHORTEST_GAUGE = 5;
const LONGEST_TICKED = 66;
const GAUGED: readonly ClockState[] = ['running', 'soon', 'dueToday', 'overdue'];

/** 剩 4 个工作日, 逾期 1 个工作日, 按期，用 1 个工作日 … */
export function stateText(clock: ClockLike, now: Iso, manner: DateManner): string {
  const unit = unitOf(clock);
  const { state, workingDaysLeft: left, workingDaysUsed: used } = clock;
  if (state === 'running' || state === 'soon') return left === null ? texts.running : texts.left(left, unit);
  if (state === 'overdue') return texts.overdue(-(left ?? 0), unit);
  if (state === 'met') return texts.met(used, unit);
  if (state === 'missed') return texts.missed(lateBy(clock), unit);
  if (state === 'provisional') return clock.dueAt === null ? '' : texts.provisional(date(clock.dueAt, now, manner));
  return texts[state];
}

/** The second line: the date, and what goes with it in this state. */
export function dueWords(clock: ClockLike, now: Iso, manner: DateManner): DueWords {
  const due = clock.dueAt === null ? null : date(clock.dueAt, now, manner);
  const note = clock.note ?? '';
  const unit = unitOf(clock);
  if (clock.state === 'superseded') {
    return words('', null, joined(clock.replacedBy ? texts.replacedBy(clock.replacedBy) : '', note));
  }
  if (clock.state === 'notStarted') {
    const after = clock.startsAfter ? texts.startsAfter(clock.startsAfter, clock.workingDaysTotal, unit) : '';
    return words('', null, joined(after, note));
  }
  if (clock.state === 'provisional') return words('', null, joined(texts.provisionalNote, note));
  if (clock.state === 'met') return words('', settled(clock, now, manner) ?? due, led(limit(clock), note));
  if (clock.state === 'missed') return missedWords(clock, due, settled(clock, now, manner));
  if (clock.state === 'overdue') return words(`${texts.shouldHave} `, due, led(note));
  if (clock.state === 'dueToday') return words('', due, led(texts.untilMidnight, note));
  return words('', due, joined(texts.due, counted(clock), note));
}

/** The whole clock as one sentence, for screen readers: 办结，第十条，剩 4 个工作日，10 月 22 日周四到期，已计 16 个，共 20 个. */
export function clockSentence(clock: ClockLike, now: Iso): string {
  const { workingDaysUsed: used, workingDaysTotal: total, state } = clock;
  const counts = GAUGED.includes(state) && used !== null && total !== null && total > 0;
  const { before, date: due, after } = dueWords({ ...clock, note: '' }, now, 'spoken');
  const when = GAUGED.includes(state) && due !== null ? `${due}${texts.due}` : `${before}${due ?? ''}${after}`;
  const moved = clock.movedFrom ? texts.moved(date(clock.movedFrom, now, 'spoken')) : '';
  return joined(
    clock.title,
    clock.clause,
    stateText(clock, now, 'spoken'),
    when,
    counts ? texts.countedSpoken(used, total) : '',
    moved,
    clock.movedReason ?? '',
    clock.note ?? '',
  );
}

/** How many ticks the 水尺 has and how many are filled; null where none is drawn. */
export function gaugeOf(clock: ClockLike): { readonly ticks: number; readonly filled: number } | null {
  const { workingDaysTotal: total, workingDaysUsed: used, state } = clock;
  if (!GAUGED.includes(state) || total === null || used === null || clock.unit === 'minute') return null;
  if (total < SHORTEST_GAUGE || total > LONGEST_TICKED) return null;
  return { ticks: total, filled: Math.min(total, Math.max(0, used)) };
}

function missedWords(clock: ClockLike, due: string | null, really: string | null): DueWords {
  const actual = really === null ? '' : `${texts.really} ${really}`;
  return words(`${texts.should} `, due, led(actual, clock.note ?? ''));
}

function settled(clock: ClockLike, now: Iso, manner: DateManner): string | null {
  return clock.settledAt ? dayText(clock.settledAt, now, manner) : null;
}

function limit(clock: ClockLike): string {
  return clock.workingDaysTotal ? texts.limit(clock.workingDaysTotal, unitOf(clock)) : '';
}

function counted({ workingDaysUsed: used, workingDaysTotal: total }: ClockLike): string {
  return used === null || total === null || total === 0 ? '' : texts.counted(used, total);
}

function lateBy({ workingDaysLeft: left, workingDaysUsed: used, workingDaysTotal: total }: ClockLike): number {
  if (used !== null && total !== null && used > total) return used - total;
  return Math.max(0, -(left ?? 0));
}

function unitOf(clock: ClockLike): string {
  return UNITS[clock.unit ?? 'WD'];
}

function date(iso: Iso, now: Iso, manner: DateManner): string {
  return dayText(dueDayOf(iso), now, manner);
}

function words(before: string, due: string | null, after: string): DueWords {
  return { before: due === null ? '' : before, date: due, after };
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('，');
}

function led(...texts: readonly string[]): string {
  const text = joined(...texts);
  return text === '' ? '' : `，${text}`;
}
