import type { ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';

/** Back to the bureau for completion: its limit goes on from the old day 0 to the old date, it does not restart. */
export function reopenHandling(file: ReportFile): void {
  const { handleClock, bureau } = file.domain.handling;
  amendHandling(file, { phase: 'handling' });
  const clock = file.clocks.findLast(({ key }) => key === handleClock);
  if (!clock || clock.state === 'running') return;
  const { startedAt, amount, dueAt, unit } = clock;
  const until = unit === 'date' ? { dueAt } : { amount };
  file.startClock(handleClock, { from: startedAt, holder: bureau, ...until });
}
