import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textOf } from '../../case/index.js';
import type { Notices } from '../../handling/index.js';
import { nextLevel } from '../review-levels.js';

/** The call-back is over: its result counts, and a dissatisfied reporter is offered a review at once. */
export function recordCallback(notices: Notices): CaseService<ReportDomain> {
  return {
    name: 'record-callback',
    title: '登记回访结果',
    clause: '办法 第十二条',
    inputs: ['result'],
    outputs: [],
    async run(file, inputs) {
      const result = textOf(inputs, 'result');
      const { tries } = file.domain.feedback.callback;
      file.record({ kind: 'callback.recorded', data: { result, tries: tries.length }, clause: '办法 第十二条' });
      if (result !== '不满意' || !nextLevel(file.domain)) return { outputs: {} };
      const { followUps } = await notices.tell(file, 'review-offer', '办法 第十三条', {});
      return { outputs: {}, followUps };
    },
  };
}
