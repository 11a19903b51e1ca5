export { AskReview, type ReviewInput } from './ask-review.js';
export { feedbackChapter } from './chapter.js';
export * from './domain.js';
export { mayAskReviewNow, mayRateNow } from './may-speak-up.js';
export { RateReply, type RatingInput } from './rate-reply.js';
export { type SpotCheckCommand, StartSpotCheck } from './start-spot-check.js';
