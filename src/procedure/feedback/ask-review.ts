import { done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendFeedback } from './amend.js';
import type { Review } from './domain.js';
import { mayAskReviewNow } from './may-speak-up.js';
import { ReporterUseCase } from './reporter-use-case.js';
import { nextLevel } from './review-levels.js';

export interface ReviewInput {
  readonly reason: string;
}

const REASON_LENGTH = 5_000;

/** 办法 第十三条: the reporter asks for a review inside 30 days; once for 复查, then once for 复核. */
export class AskReview extends ReporterUseCase<ReviewInput> {
  override async act(file: ReportFile, input: ReviewInput): Promise<Outcome<JsonObject>> {
    const reason = maskFor(file, input.reason.trim());
    const refused = mayAskReviewNow(file.domain, file.now) ?? mayGive(reason);
    if (refused) return refused;
    const kind = nextLevel(file.domain) ?? '复核';
    addReview(file, 'reporter', kind, reason);
    file.stopClock('review.window');
    await file.message('reporter.asked-review', {});
    return done({ kind });
  }
}

/** Keeps a new review, asked for by the reporter or the ministry. */
export function addReview(file: ReportFile, askedBy: Review['askedBy'], kind: Review['kind'], reason: string): void {
  const { reviews } = file.domain.feedback;
  const review: Review = {
    id: `review-${reviews.length + 1}`,
    kind,
    askedBy,
    askedAt: file.now.toISOString(),
    reason,
    state: 'asked',
    decisionReason: '',
    reviewer: '',
    result: '',
    conclusion: '',
    settledAt: '',
  };
  amendFeedback(file, { reviews: [...reviews, review] });
  file.record({ kind: 'review.asked', data: { id: review.id, kind, askedBy, reason }, clause: '办法 第十三条' });
}

function mayGive(reason: string) {
  if (reason === '') return refuse('review.without-reason');
  return reason.length > REASON_LENGTH ? refuse('review.too-long', { limit: REASON_LENGTH }) : null;
}
