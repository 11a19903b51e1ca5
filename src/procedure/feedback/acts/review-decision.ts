import { done, refuse } from '../../../platform/kernel/index.js';
import type { FormAct, ReportFile } from '../../case/index.js';
import { textOf } from '../../handling/index.js';
import { amendReview, openReview } from '../amend.js';
import type { Review } from '../domain.js';

/** The bureau decides on 复查 or 复核, or declines, each with reason (第十三条). */
export const reviewDecision: FormAct = {
  form: 'review-decision',
  execute(actor, file, _task, data) {
    const review = openReview(file);
    const decision = textOf(data, 'decision');
    const reason = textOf(data, 'reason');
    const reviewer = textOf(data, 'reviewer') || (decision === '复查' ? file.domain.handling.bureau : '');
    if (!review) return refuse('review.none');
    if (reason === '') return refuse('review.without-reason');
    const refused = decision === 'decline' ? null : mayReview(file, review, decision, reviewer);
    if (refused) return refused;
    const declined = { state: 'declined' as const, settledAt: file.now.toISOString(), decisionReason: reason };
    const accepted = { state: 'handling' as const, decisionReason: reason, reviewer };
    amendReview(file, decision === 'decline' ? declined : accepted);
    file.record({
      kind: 'review.decided',
      data: { decision, reason, reviewer, by: actor.id },
      clause: '办法 第十三条',
    });
    return done({ accepted: decision !== 'decline' });
  },
};

/** Expected 复查 first and 复核 second, the latter by somebody who has not handled the item before. */
function mayReview(file: ReportFile, review: Review, decision: string, reviewer: string) {
  if (decision !== review.kind) return refuse('review.wrong-level', { kind: review.kind });
  if (review.kind === '复查') return null;
  const before = file.domain.feedback.reviews.filter((one) => one.id !== review.id).map((one) => one.reviewer);
  const again = reviewer === '' || reviewer === file.domain.handling.bureau || before.includes(reviewer);
  return again ? refuse('review.same-reviewer') : null;
}
