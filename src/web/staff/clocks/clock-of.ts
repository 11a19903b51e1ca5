import type { ClockLike, ClockUnit } from '../../shared/clock/index.js';

/** A time limit as the staff API tells it. */
export interface ToldClock {
  readonly title: string;
  readonly clause: string;
  readonly phase: 'running' | 'soon' | 'dueToday' | 'overdue' | 'met' | 'missed' | 'superseded';
  readonly unit: ClockUnit;
  readonly dueDay: string;
  readonly settledAt: string | null;
  readonly provisional: boolean;
  readonly total: number | null;
  readonly counted: number | null;
  readonly workingDaysLeft: number | null;
  readonly holder?: { readonly title: string } | null;
}

/** The same as the parts show it. A date that rests on a year without a notice says so while it can still move. */
export function clockOf(told: ToldClock): ClockLike {
  const { title, clause, phase, unit, dueDay, settledAt, provisional, total, counted, workingDaysLeft } = told;
  const open = phase === 'running' || phase === 'soon';
  return {
    title,
    clause,
    state: provisional && open ? 'provisional' : phase,
    dueAt: dueDay,
    workingDaysLeft,
    workingDaysTotal: total,
    workingDaysUsed: counted,
    unit,
    settledAt,
    ...(told.holder ? { note: told.holder.title } : {}),
  };
}
