import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportChapter } from '../case/index.js';
import { Notices } from '../handling/index.js';
import { callBack } from './acts/call-back.js';
import { reply } from './acts/reply.js';
import { reviewDecision } from './acts/review-decision.js';
import { reviewResult } from './acts/review-result.js';
import { reviewTransfer } from './acts/review-transfer.js';
import { openReview } from './amend.js';
import { callbackFacts, keepCallbackDecision } from './callback-rule.js';
import { Reviewers } from './reviewers.js';
import { handleAgain } from './services/handle-again.js';
import { openReviewWindow } from './services/open-review-window.js';
import { recordCallback } from './services/record-callback.js';
import { recordRating } from './services/record-rating.js';
import { sendReply } from './services/send-reply.js';
import { tellReview } from './services/tell-review.js';

export const FEEDBACK_TEXTS_PATH = 'rules/texts/feedback.json';

/** 反馈评价 (办法 第十二、十三条). */
export function feedbackChapter(policy: PolicyReleases): ReportChapter {
  const notices = new Notices(policy, FEEDBACK_TEXTS_PATH);
  const reviewers = new Reviewers(policy);
  return {
    name: 'feedback',
    services: [
      sendReply(notices),
      openReviewWindow,
      recordRating(notices),
      recordCallback(notices),
      tellReview(notices),
      handleAgain,
    ],
    acts: [reply, callBack, reviewTransfer(reviewers), reviewDecision(reviewers, notices), reviewResult],
    facts: (file) => ({ reviewUnit: openReview(file)?.reviewer ?? '' }),
    decisionFacts: { 'call-back': callbackFacts },
    decided: { 'call-back': keepCallbackDecision },
    facets: ({ domain: { feedback } }) => ({
      callback: feedback.callback.result === '' ? feedback.callback.decision : feedback.callback.result,
      rating: feedback.ratings.at(-1)?.level ?? null,
      reviews: feedback.reviews.length,
    }),
  };
}
