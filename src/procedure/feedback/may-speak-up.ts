import { type Refusal, refuse } from '../../platform/kernel/index.js';
import type { ReportDomain } from '../case/index.js';
import { isOpen } from './amend.js';
import { nextLevel } from './review-levels.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Ratings one reporter may leave, the latest counting, so that nobody fills a file up. */
const RATINGS = 5;

/** Whether the reporter may rate now, whatever he says (第十二条): between the reply and the end of the feedback. */
export function mayRateNow({ status, feedback }: ReportDomain): Refused | null {
  if (feedback.reviewUntil === '' || status !== 'feedback') return refuse('rating.not-open');
  return feedback.ratings.length >= RATINGS ? refuse('rating.too-many', { limit: RATINGS }) : null;
}

/** Whether he may ask for a review now, whatever his reason (第十三条): in its 30 days, one at a time, two in all. */
export function mayAskReviewNow(domain: ReportDomain, now: Date): Refused | null {
  const { reviewUntil, reviews } = domain.feedback;
  if (reviewUntil === '' || domain.outcome === null) return refuse('review.not-open');
  if (reviews.some(isOpen)) return refuse('review.under-way');
  if (!nextLevel(domain)) return refuse('review.exhausted');
  return now >= new Date(reviewUntil) || domain.status !== 'feedback' ? refuse('review.window-over') : null;
}
