import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';

/** Ends everything that runs for a withdrawn report, except an emergency: the danger does not go away with the report. */
export const endWithdrawn: CaseService<ReportDomain> = {
  name: 'end-withdrawn',
  title: '终止各项办理',
  clause: '办法 第六条',
  inputs: [],
  outputs: [],
  run(file) {
    const running = file.clocks.filter((clock) => clock.state === 'running' && !clock.key.startsWith('emergency.'));
    for (const clock of running) file.supersedeClock(clock.key, { subject: clock.subject, reason: '举报人撤回' });
    return {
      outputs: {},
      followUps: [{ kind: 'cancel', process: 'report-handling', reason: '举报人撤回' }],
    };
  },
};
