import { hasEnded, type ReportDomain } from '../../procedure/case/index.js';

export const REPORTER_ACTS = ['supplement', 'withdraw', 'rating', 'review'] as const;
export type ReporterAct = (typeof REPORTER_ACTS)[number];

/** 复查, then 复核. */
const REVIEWS = 2;
/** As many ratings as the command takes. */
const RATINGS = 5;

/** What a page offers the reporter now, by the name of its route; whether it is taken is still decided by the command. */
export function mayDoNow(domain: ReportDomain, now: Date): ReporterAct[] {
  return REPORTER_ACTS.filter((act) => whyNot(act, domain, now) === null);
}

/** Code of the refusal that would follow, as the command itself would say it; null when it may be done. */
export function whyNot(act: ReporterAct, domain: ReportDomain, now: Date): string | null {
  return { supplement: supplementFault, withdraw: withdrawalFault, rating: ratingFault, review: reviewFault }[act](
    domain,
    now,
  );
}

function supplementFault(domain: ReportDomain): string | null {
  return hasEnded(domain) ? 'report.ended' : null;
}

function withdrawalFault(domain: ReportDomain): string | null {
  const { withdrawal } = domain.acceptance;
  if (hasEnded(domain) || domain.status === 'feedback') return 'report.ended';
  return withdrawal !== null && withdrawal.decision === null ? 'withdrawal.asked-already' : null;
}

function ratingFault(domain: ReportDomain): string | null {
  if (!answered(domain)) return 'rating.not-open';
  return domain.feedback.ratings.length >= RATINGS ? 'rating.too-many' : null;
}

function reviewFault(domain: ReportDomain, now: Date): string | null {
  const { reviews, reviewUntil } = domain.feedback;
  if (reviewUntil === '' || domain.outcome === null) return 'review.not-open';
  if (reviews.some(({ state }) => state !== 'declined' && state !== 'concluded')) return 'review.under-way';
  if (reviews.filter(({ askedBy }) => askedBy === 'reporter').length >= REVIEWS) return 'review.exhausted';
  return now >= new Date(reviewUntil) || domain.status !== 'feedback' ? 'review.window-over' : null;
}

function answered({ status, feedback }: ReportDomain): boolean {
  return status === 'feedback' && feedback.reviewUntil !== '';
}
