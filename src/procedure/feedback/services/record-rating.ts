import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textOf } from '../../case/index.js';
import type { Notices } from '../../handling/index.js';
import { nextLevel } from '../review-levels.js';

/** The reporter rated the handling himself; a dissatisfied one is offered a review at once (policy decision 19). */
export function recordRating(notices: Notices): CaseService<ReportDomain> {
  return {
    name: 'record-rating',
    title: '记录评价',
    clause: '办法 第十二条',
    inputs: ['level'],
    outputs: [],
    async run(file, inputs) {
      const level = textOf(inputs, 'level');
      file.record({ kind: 'rating.recorded', data: { level }, clause: '办法 第十二条' });
      if (level !== '不满意' || !nextLevel(file.domain)) return { outputs: {} };
      const { followUps } = await notices.tell(file, 'review-offer', '办法 第十三条', {});
      return { outputs: {}, followUps };
    },
  };
}
