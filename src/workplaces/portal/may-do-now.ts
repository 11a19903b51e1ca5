import { hasEnded, type ReportDomain } from '../../procedure/case/index.js';

export const REPORTER_ACTS = ['supplement', 'withdraw', 'rating', 'review'] as const;
export type ReporterAct = (typeof REPORTER_ACTS)[number];

/** 复查, then 复核. */
const REVIEWS = 2;

/** What a page offers the reporter now, by the name of its route; whether it is taken is still decided by the command. */
export function mayDoNow(domain: ReportDomain, now: Date): ReporterAct[] {
  const open: Readonly<Record<ReporterAct, boolean>> = {
    supplement: !hasEnded(domain),
    withdraw: mayWithdraw(domain),
    rating: answered(domain),
    review: mayAskReview(domain, now),
  };
  return REPORTER_ACTS.filter((act) => open[act]);
}

function mayWithdraw(domain: ReportDomain): boolean {
  const { withdrawal } = domain.acceptance;
  const pending = withdrawal !== null && withdrawal.decision === null;
  return !hasEnded(domain) && domain.status !== 'feedback' && !pending;
}

function answered({ status, feedback }: ReportDomain): boolean {
  return status === 'feedback' && feedback.reviewUntil !== '';
}

function mayAskReview(domain: ReportDomain, now: Date): boolean {
  const { reviews, reviewUntil } = domain.feedback;
  const underWay = reviews.some(({ state }) => state !== 'declined' && state !== 'concluded');
  const asked = reviews.filter(({ askedBy }) => askedBy === 'reporter').length;
  const inTime = answered(domain) && now < new Date(reviewUntil);
  return inTime && domain.outcome !== null && !underWay && asked < REVIEWS;
}
