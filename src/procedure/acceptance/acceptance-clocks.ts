import type { Nature, ReportFile } from '../case/index.js';

/** Clocks that run from receipt for each nature; the outcome decides which one is judged (policy decisions 4 and 11). */
const FROM_RECEIPT: Readonly<Record<Nature, readonly string[]>> = {
  report: ['dispatch.report', 'supplement.notice'],
  consultation: ['dispatch.consultation', 'supplement.notice', 'reply.consultation'],
  suggestion: ['suggestion.thanks'],
  praise: ['praise.thanks'],
  invalid: [],
};

const ALL = [...new Set(Object.values(FROM_RECEIPT).flat())];

/** The answer to a consultation is due five working days from receipt, dispatched or not. */
const DISPATCHED_TOO = new Set(['reply.consultation']);

export function isRunning(file: ReportFile, key: string): boolean {
  return file.clocks.some((clock) => clock.key === key && clock.state === 'running');
}

export function supersede(file: ReportFile, reason: string, ...keys: string[]): void {
  for (const key of keys) if (isRunning(file, key)) file.supersedeClock(key, { reason });
}

/**
 * Brings the running acceptance clocks in line with the nature: wanted ones run from receipt (or from the
 * resubmission), all others are superseded. A dispatched item gets no new dispatch clock.
 */
export function alignClocks(file: ReportFile, nature: Nature): void {
  const { acceptance, intake } = file.domain;
  const wanted = FROM_RECEIPT[nature];
  const superseded = ALL.filter((key) => !wanted.includes(key));
  supersede(file, `性质改为${nature}`, ...superseded);
  const dispatched = acceptance.dispatches.length > 0;
  for (const key of wanted) {
    if (isRunning(file, key) || (dispatched && !DISPATCHED_TOO.has(key))) continue;
    const from = acceptance.clocksFrom === '' ? intake.receivedAt : acceptance.clocksFrom;
    const begun = file.clocks.some((clock) => clock.key === key && clock.startedAt.toISOString() === from);
    if (!begun || clockWasSuperseded(file, key, from)) file.startClock(key, { from: new Date(from) });
  }
}

/** A nature corrected back and forth takes its first clock up again from receipt. */
function clockWasSuperseded(file: ReportFile, key: string, from: string): boolean {
  const same = file.clocks.filter((clock) => clock.key === key && clock.startedAt.toISOString() === from);
  return same.at(-1)?.state === 'superseded';
}
