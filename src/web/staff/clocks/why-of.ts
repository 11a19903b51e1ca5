import type { Shape } from '../../api/index.js';
import type { WhyLike } from '../../shared/why-date/index.js';
import { clockOf } from './clock-of.js';

/** Why a limit ends when it does, as the parts explain it; every day was counted by the server. */
export function whyOf(told: Shape<'ClockView'>): WhyLike {
  const { why } = told;
  return {
    title: told.title,
    clause: told.clause,
    state: clockOf(told).state,
    unit: told.unit,
    dayZero: why.dayZero,
    dueDay: why.dueDay,
    days: why.days.map((day) => ({
      day: day.day,
      working: day.kind === 'workday' || day.kind === 'make-up',
      name: day.name,
      count: day.number,
      provisional: day.provisional,
    })),
    provisional: told.provisional,
    notices: why.notices,
    moves: why.moves,
  };
}
