import { type Actor, done, type JsonObject, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, type ReportFile, textOf } from '../../case/index.js';
import type { Notices } from '../../handling/index.js';
import { amendReview, openReview } from '../amend.js';
import type { Review } from '../domain.js';
import { letIn, type Reviewers } from '../reviewers.js';

interface Decided {
  readonly decision: string;
  readonly reason: string;
  readonly reviewer: string;
}

/** The bureau decides on 复查 or 复核, or declines, each with reason; the reporter is told either way (第十三条). */
export function reviewDecision(reviewers: Reviewers, notices: Notices): FormAct {
  return {
    form: 'review-decision',
    async execute(actor, file, _task, data) {
      const review = openReview(file);
      if (!review) return refuse('review.none');
      const decided = decidedIn(data, review.reviewer || file.domain.handling.bureau);
      if (decided.reason === '') return refuse('review.without-reason');
      const declined = decided.decision === 'decline';
      const refused = declined
        ? null
        : (mayReview(file, review, decided) ?? (await reviewers.mayReview(file, decided.reviewer)));
      if (refused) return refused;
      keep(actor, file, decided);
      if (!declined) {
        letIn(file, decided.reviewer);
        const { reason } = decided;
        await notices.tellNow(file, 'review-accepted', '办法 第十三条', { kind: review.kind, reason });
      }
      return done({ accepted: !declined });
    },
  };
}

function decidedIn(data: JsonObject, bureau: string): Decided {
  const decision = textOf(data, 'decision');
  const reviewer = textOf(data, 'reviewer') || (decision === '复查' ? bureau : '');
  return { decision, reason: textOf(data, 'reason'), reviewer };
}

function keep(actor: Actor, file: ReportFile, { decision, reason, reviewer }: Decided): void {
  const declined = { state: 'declined' as const, settledAt: file.now.toISOString(), decisionReason: reason };
  const accepted = { state: 'handling' as const, decisionReason: reason, reviewer };
  amendReview(file, decision === 'decline' ? declined : accepted);
  file.record({
    kind: 'review.decided',
    data: { decision, reason, reviewer, by: actor.id },
    clause: '办法 第十三条',
  });
}

/** Expected 复查 first and 复核 second, the latter by somebody who has not handled the item before. */
function mayReview(file: ReportFile, review: Review, { decision, reviewer }: Decided) {
  if (decision !== review.kind) return refuse('review.wrong-level', { kind: review.kind });
  if (review.kind === '复查') return null;
  const before = file.domain.feedback.reviews.filter((one) => one.id !== review.id).map((one) => one.reviewer);
  const again = reviewer === '' || reviewer === file.domain.handling.bureau || before.includes(reviewer);
  return again ? refuse('review.same-reviewer') : null;
}
