import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, leadBureau, textOf } from '../../case/index.js';
import { amendReview } from '../amend.js';
import { letIn, type Reviewers } from '../reviewers.js';

/** The centre passes the request on to the bureau that handled the item, or names one for what it answered itself (第十三条). */
export function reviewTransfer(reviewers: Reviewers): FormAct {
  return {
    form: 'review-transfer',
    async execute(actor, file, _task, data) {
      const bureau = textOf(data, 'bureau') || (leadBureau(file.domain) ?? '');
      if (bureau === '') return refuse('review.bureau-missing');
      const refused = await reviewers.mayReview(file, bureau);
      if (refused) return refused;
      amendReview(file, { state: 'transferred', reviewer: bureau });
      letIn(file, bureau);
      file.record({
        kind: 'review.transferred',
        data: { note: textOf(data, 'note'), bureau, by: actor.id },
        clause: '办法 第十三条',
      });
      return done({});
    },
  };
}
