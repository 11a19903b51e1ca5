import type { WorkCalendar } from '../calendar/index.js';
import type { ClockRecord, Limit, SupervisionStep } from './clock-record.js';

/** What a sweep has to do about one clock. */
export interface DueSteps {
  /** The clock afterwards: steps taken off, `overdue` set once its date has passed. */
  readonly clock: ClockRecord;
  /** At most one notice per clock and sweep; later ones follow with the next sweep, in order of due time. */
  readonly notice: SupervisionStep | null;
  /** Recorded as skipped: warnings of a clock already late, and steps of a clock already over. */
  readonly skipped: readonly SupervisionStep[];
  /** Instant this belongs to, however late it is found: the notice's, else that of the last thing due; else `now`. */
  readonly at: Date;
}

/**
 * Steps of a limit towards a due date, earliest first; those that would lie before the start are left out.
 * Round-the-clock limits get no warnings: minutes pass faster than anybody could be warned.
 * @param workingDays length of the clock in working days, which picks the warning band
 */
export function stepsFor(
  limit: Limit,
  calendar: WorkCalendar,
  clock: { readonly startedAt: Date; readonly dueAt: Date },
  workingDays: number,
): readonly SupervisionStep[] {
  const { ladder } = limit;
  if (!ladder) return [];
  const { startedAt, dueAt } = clock;
  const band = ladder.warn
    .filter((warn) => warn.amountFrom <= workingDays)
    .sort((a, b) => b.amountFrom - a.amountFrom)[0];
  const warnings = (limit.unit === 'minute' ? [] : (band?.left ?? [])).map((left) => ({
    kind: 'warn' as const,
    at: calendar.shift(dueAt, -left),
    to: 'handler' as const,
    note: ladder.warnNote.replaceAll('{left}', String(left)),
  }));
  const escalations = ladder.overdue.map(({ after, kind, to, note }) => ({
    kind,
    at: calendar.shift(dueAt, after),
    to,
    note,
  }));
  return [...warnings.filter((step) => step.at > startedAt), ...escalations].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
}

/** Takes off the steps that are due by `now`. */
export function dueSteps(clock: ClockRecord, now: Date): DueSteps {
  const due = clock.steps.filter((step) => step.at <= now);
  if (clock.state !== 'running') {
    return { clock: without(clock, due), notice: null, skipped: due, at: due.at(-1)?.at ?? now };
  }
  const late = clock.dueAt <= now;
  const skipped = late ? due.filter((step) => step.kind === 'warn') : due.slice(0, -1);
  const notice = due.find((step) => !skipped.includes(step)) ?? null;
  const taken = notice ? [...skipped, notice] : skipped;
  const at = notice?.at ?? (late ? clock.dueAt : now);
  return { clock: { ...without(clock, taken), overdue: late }, notice, skipped, at };
}

/** When the sweep must look at this clock again; null when never. */
export function nextStepAt(clock: ClockRecord): Date | null {
  const turnsLate = clock.state === 'running' && !clock.overdue ? [clock.dueAt] : [];
  const instants = [...clock.steps.slice(0, 1).map((step) => step.at), ...turnsLate].map((instant) =>
    instant.getTime(),
  );
  return instants.length === 0 ? null : new Date(Math.min(...instants));
}

function without(clock: ClockRecord, taken: readonly SupervisionStep[]): ClockRecord {
  return taken.length === 0 ? clock : { ...clock, steps: clock.steps.filter((step) => !taken.includes(step)) };
}
