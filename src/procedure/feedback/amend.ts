import type { ReportFile } from '../case/index.js';
import type { FeedbackDomain, Review } from './domain.js';

/** Replaces parts of the feedback state in the working copy. */
export function amendFeedback(file: ReportFile, patch: Partial<FeedbackDomain>): void {
  file.domain.feedback = { ...file.domain.feedback, ...patch };
}

/** Replaces the review under way. */
export function amendReview(file: ReportFile, patch: Partial<Review>): void {
  const { reviews } = file.domain.feedback;
  amendFeedback(file, { reviews: reviews.map((review) => (isOpen(review) ? { ...review, ...patch } : review)) });
}

export function openReview(file: ReportFile): Review | undefined {
  return file.domain.feedback.reviews.find(isOpen);
}

/** Neither declined nor concluded. */
export function isOpen({ state }: Review): boolean {
  return state !== 'declined' && state !== 'concluded';
}
