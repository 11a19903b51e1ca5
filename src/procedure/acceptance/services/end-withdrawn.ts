import type { CaseService } from '../../../platform/case-file/index.js';
import { REPORT_CHANNEL, type ReportDomain, type ReportFile } from '../../case/index.js';

/**
 * Ends everything that runs for a withdrawn report, except an emergency: the danger does not go away with the report.
 * Its open parts are withdrawn with it.
 */
export const endWithdrawn: CaseService<ReportDomain> = {
  name: 'end-withdrawn',
  title: '终止各项办理',
  clause: '办法 第六条',
  inputs: [],
  outputs: [],
  run(file) {
    const running = file.clocks.filter((clock) => clock.state === 'running' && !clock.key.startsWith('emergency.'));
    for (const clock of running) file.dropClock(clock.key, { subject: clock.subject, reason: '举报人撤回' });
    withdrawParts(file);
    return {
      outputs: {},
      followUps: [{ kind: 'cancel', process: 'report-handling', reason: '举报人撤回' }],
    };
  },
};

function withdrawParts(file: ReportFile): void {
  const { parts, withdrawal } = file.domain.acceptance;
  for (const { number, outcome } of parts)
    if (number !== '' && outcome === '')
      file.send({
        channel: REPORT_CHANNEL,
        receiver: file.id,
        kind: 'part.withdrawn',
        payload: { part: number, reason: withdrawal?.reason ?? '' },
        onTold: null,
      });
}
