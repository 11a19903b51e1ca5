import type { ClockRecord } from '../../platform/clocks/index.js';
import type { ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';

export function runningClock(file: ReportFile, key: string, subject = ''): ClockRecord | undefined {
  return file.clocks.find((clock) => clock.state === 'running' && clock.key === key && clock.subject === subject);
}

/** The clock the bureau works under now: 4, 20, 40 working days, or a named date. */
export function handlingClock(file: ReportFile): ClockRecord | undefined {
  return runningClock(file, file.domain.handling.handleClock);
}

/** True once the return limit of this dispatch has passed; policy decision 3 then deems the item accepted. */
export function returnIsOver(file: ReportFile): boolean {
  const clock = runningClock(file, file.domain.handling.returnClock);
  return clock === undefined || file.now >= clock.dueAt;
}

/** The bureau's limit makes way for a longer one: a clock that had run out already stays missed. */
export function replaceHandlingClock(file: ReportFile, key: string, reason: string, dueAt?: Date): ClockRecord {
  const { bureau, dispatchedAt } = file.domain.handling;
  const current = handlingClock(file);
  if (current && current.key === key && dueAt && file.now < current.dueAt) {
    file.moveClock(key, dueAt, reason);
    return handlingClock(file) ?? current;
  }
  if (current) file.dropClock(current.key, { subject: current.subject, reason });
  amendHandling(file, { handleClock: key });
  const from = new Date(dispatchedAt);
  return file.startClock(key, {
    from,
    holder: bureau,
    ...(dueAt && { dueAt }),
    ...(current && { inPlaceOf: current.id }),
  });
}

/** Ends clocks whose reason fell away, whatever their subject: one that had run out already stays missed. */
export function dropClocks(file: ReportFile, reason: string, ...keys: string[]): void {
  for (const { key, subject } of runningOf(file, keys)) file.dropClock(key, { subject, reason });
}

/** Ends the time in which somebody might have done something: nobody misses what he need not do. */
export function closeWindows(file: ReportFile, reason: string, ...keys: string[]): void {
  for (const { key, subject } of runningOf(file, keys)) file.supersedeClock(key, { subject, reason });
}

function runningOf(file: ReportFile, keys: readonly string[]): ClockRecord[] {
  return file.clocks.filter(({ key, state }) => state === 'running' && keys.includes(key));
}
