import type { ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import type { BureauAcceptance } from './domain.js';

/** The item is the bureau's now; its return limit is met, or fell away because nobody returned it in time. */
export function acceptForBureau(file: ReportFile, how: BureauAcceptance['how']): void {
  const { returnClock, bureau } = file.domain.handling;
  if (how === 'bureau') file.stopClock(returnClock);
  else file.supersedeClock(returnClock, { reason: '期满未退回，视为受理' });
  amendHandling(file, { phase: 'handling', acceptance: { at: file.now.toISOString(), how } });
  file.record({ kind: 'bureau.accepted', data: { bureau, how }, clause: '办法 第九条' });
}
