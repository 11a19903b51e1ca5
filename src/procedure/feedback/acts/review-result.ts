import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendReview, openReview } from '../amend.js';
import { REVIEW_RESULTS } from '../domain.js';

/** 维持, 变更 or 重新办理, with the conclusion to tell (第十三条). */
export const reviewResult: FormAct = {
  form: 'review-result',
  execute(actor, file, _task, data) {
    const result = textOf(data, 'result');
    const conclusion = textOf(data, 'conclusion');
    if (!openReview(file)) return refuse('review.none');
    if (!REVIEW_RESULTS.some((word) => word === result)) return refuse('review.unknown-result');
    // What the centre answered itself no bureau has handled: a changed answer is its 变更.
    if (result === '重新办理' && file.domain.handling.bureau === '') return refuse('review.nothing-handled');
    if (conclusion === '') return refuse('review.without-conclusion');
    amendReview(file, { state: 'concluded', result, conclusion, settledAt: file.now.toISOString() });
    file.record({ kind: 'review.concluded', data: { result, by: actor.id }, clause: '办法 第十三条' });
    return done({ result });
  },
};
