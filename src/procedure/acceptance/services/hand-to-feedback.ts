import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';

/** An answered consultation goes on to 反馈评价. */
export const handToFeedback: CaseService<ReportDomain> = {
  name: 'hand-to-feedback',
  title: '转入反馈评价',
  clause: '办法 第十二条',
  inputs: [],
  outputs: [],
  run(file) {
    file.domain.status = 'feedback';
    const nature = file.domain.acceptance.nature ?? 'consultation';
    return {
      outputs: {},
      followUps: [{ kind: 'start', process: 'feedback-review', variables: { path: 'answered', nature } }],
    };
  },
};
