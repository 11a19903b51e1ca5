import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, type ReportFile, textOf } from '../../case/index.js';
import type { Notices } from '../../handling/index.js';
import type { Review } from '../domain.js';
import { nextLevel } from '../review-levels.js';
import { startWindow } from './open-review-window.js';

/** Tells decision, result and reason (第十三条); a further level, when there is one, gets its own 30 days. */
export function tellReview(notices: Notices): CaseService<ReportDomain> {
  return {
    name: 'tell-review',
    title: '告知举报人',
    clause: '办法 第十三条',
    inputs: ['windowClock'],
    outputs: ['next'],
    async run(file, inputs) {
      const review = file.domain.feedback.reviews.at(-1);
      if (!review) throw new Error('expected a review, but the case has none');
      const { followUps } = await tell(notices, file, review);
      const next = nextOf(file, review);
      if (next === 'open') startWindow(file, textOf(inputs, 'windowClock'));
      return { outputs: { next }, followUps };
    },
  };
}

function tell(notices: Notices, file: ReportFile, { kind, state, decisionReason, result, conclusion }: Review) {
  return state === 'declined'
    ? notices.tell(file, 'review-declined', '办法 第十三条', { kind, reason: decisionReason })
    : notices.tell(file, 'review-result', '办法 第十三条', { kind, result, conclusion });
}

/** `again`: handled anew; `open`: another level may be asked for; `over`: both have been. */
function nextOf(file: ReportFile, review: Review): 'again' | 'open' | 'over' {
  if (review.result === '重新办理') return 'again';
  return nextLevel(file.domain) ? 'open' : 'over';
}
