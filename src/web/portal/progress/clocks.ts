import type { Shape } from '../../api/index.js';
import type { ClockLike, ClockState } from '../../shared/clock/index.js';
import type { WhyLike } from '../../shared/why-date/index.js';
import { PROGRESS } from './texts.zh.js';

export type ReporterClock = Shape<'ReporterClock'>;

/** The reporter's clock as the shared parts draw it. Counted by the server; the state only says how near it is. */
export function clockLike(clock: ReporterClock): ClockLike {
  const { title, clause, dueAt, left, total, used, unit, moves } = clock;
  const move = moves.at(-1);
  return {
    title,
    clause,
    dueAt,
    unit,
    state: stateOf(clock),
    workingDaysLeft: left,
    workingDaysTotal: total,
    workingDaysUsed: used,
    ...(move === undefined ? {} : { movedFrom: move.from, movedReason: move.reason }),
  };
}

export function whyLike(clock: ReporterClock): WhyLike {
  const { key, title, clause, unit, dueDay, moves, why } = clock;
  const { dayZero, days, provisional, notices } = why;
  const startedBy = PROGRESS.began[key] ?? '';
  const count = { unit, dayZero, days, dueDay, provisional, notices, moves };
  return { title, clause, state: stateOf(clock), startedBy, ...count };
}

/** Short limits warn with one day left, long ones with five. */
function stateOf({ state, late, left, total, provisional }: ReporterClock): ClockState {
  if (state !== 'running') return state;
  if (late) return 'overdue';
  if (left === 0) return 'dueToday';
  if (provisional) return 'provisional';
  const warning = total >= 20 ? 5 : 1;
  return left <= warning ? 'soon' : 'running';
}
