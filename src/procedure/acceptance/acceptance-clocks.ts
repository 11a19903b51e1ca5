import type { Nature, ReportFile } from '../case/index.js';

/** Clocks that run from receipt for each nature; the outcome decides which one is judged (policy decisions 4 and 11). */
const FROM_RECEIPT: Readonly<Record<Nature, readonly string[]>> = {
  report: ['dispatch.report', 'supplement.notice'],
  consultation: ['dispatch.consultation', 'supplement.notice', 'reply.consultation'],
  suggestion: ['suggestion.thanks'],
  praise: ['praise.thanks'],
  invalid: [],
};

/** Limits of the way to a bureau: none of them is judged while the reporter is to be asked (policy decision 4). */
const DISPATCH = ['dispatch.report', 'dispatch.consultation', 'redispatch'];

const ALL = [...new Set(Object.values(FROM_RECEIPT).flat())];

/** The answer to a consultation is due five working days from receipt, dispatched or not. */
const DISPATCHED_TOO = new Set(['reply.consultation']);

export function isRunning(file: ReportFile, key: string): boolean {
  return file.clocks.some((clock) => clock.key === key && clock.state === 'running');
}

/** Another limit is judged in their place, late or not (policy decision 4). */
export function supersede(file: ReportFile, reason: string, ...keys: string[]): void {
  for (const key of keys) if (isRunning(file, key)) file.supersedeClock(key, { reason });
}

/** Ends limits whose reason fell away: what has run out already stays missed. */
export function drop(file: ReportFile, reason: string, ...keys: string[]): void {
  for (const key of keys) file.dropClock(key, { reason });
}

/**
 * Brings the running acceptance clocks in line with the nature: wanted ones run from receipt (or from the
 * resubmission), all others are superseded. A dispatched item gets no new dispatch clock; returned and taken up again
 * since, it is to be dispatched again. While a supplement is proposed or decided no dispatch limit runs.
 */
export function alignClocks(file: ReportFile, nature: Nature, complete: boolean): void {
  const { acceptance, intake } = file.domain;
  const wanted = FROM_RECEIPT[nature];
  supersede(file, `性质改为${nature}`, ...ALL.filter((key) => !wanted.includes(key)));
  const dispatched = acceptance.dispatches.length > 0;
  if (dispatched && complete && (nature === 'report' || nature === 'consultation')) alignRedispatch(file);
  for (const key of wanted) {
    if (isRunning(file, key) || (dispatched && !DISPATCHED_TOO.has(key))) continue;
    const from = acceptance.clocksFrom === '' ? intake.receivedAt : acceptance.clocksFrom;
    const begun = file.clocks.some((clock) => clock.key === key && clock.startedAt.toISOString() === from);
    const held = !complete && DISPATCH.includes(key);
    if (!begun || (!held && clockWasSuperseded(file, key, from))) file.startClock(key, { from: new Date(from) });
  }
  if (!complete) supersede(file, '拟要求补充', ...DISPATCH);
}

/** Returned, then taken up again (a resubmission, an undone merge): one working day from there to the next bureau. */
function alignRedispatch(file: ReportFile): void {
  const { clocksFrom, returns } = file.domain.acceptance;
  if (clocksFrom === '' || clocksFrom < (returns.at(-1)?.at ?? '') || isRunning(file, 'redispatch')) return;
  file.startClock('redispatch', { from: new Date(clocksFrom) });
}

/** A nature corrected back and forth takes its first clock up again from receipt. */
function clockWasSuperseded(file: ReportFile, key: string, from: string): boolean {
  const same = file.clocks.filter((clock) => clock.key === key && clock.startedAt.toISOString() === from);
  return same.at(-1)?.state === 'superseded';
}
