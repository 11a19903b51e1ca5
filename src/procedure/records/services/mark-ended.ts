import type { CaseService } from '../../../platform/case-file/index.js';
import { announceEnd, OUTCOMES, type ReportDomain, type ReportFile } from '../../case/index.js';
import type { MakeArchiveReady } from '../make-archive-ready.js';
import { recordEnd } from '../record-end.js';

/**
 * An item that ends without a bureau's answer: no review follows, so it is ready for the archive at once. Whatever
 * waits for it, a repeat or the case it was split from, hears how it ended.
 */
export function markEnded(archive: MakeArchiveReady): CaseService<ReportDomain> {
  return {
    name: 'mark-ended',
    title: '记录结束',
    clause: '办法 第十六条',
    inputs: ['outcome'],
    outputs: [],
    async run(file, inputs) {
      const outcome = OUTCOMES.find((word) => word === inputs.outcome);
      if (!outcome) throw new Error(`expected an outcome of the procedure, but got ${String(inputs.outcome)}`);
      const again = file.domain.records.end !== null;
      recordEnd(file, { outcome, reviewWindow: false });
      stopLimits(file);
      // What ends once more, withdrawn from 重新办理, has been announced by its first end.
      if (!again) announceEnd(file, outcome);
      await archive.of(file, 'archive');
      // What is still being told by hand about an item that is over helps nobody.
      return { outputs: {}, followUps: [{ kind: 'cancel', process: 'notice', reason: '已结束' }] };
    },
  };
}

/** No limit of an ended item runs on, except an emergency's: the danger does not go away with the report. */
function stopLimits(file: ReportFile): void {
  for (const { key, subject, state } of file.clocks)
    if (state === 'running' && !key.startsWith('emergency.')) file.dropClock(key, { subject, reason: '已结束' });
}
