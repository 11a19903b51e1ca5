import { hasEnded, type ReportDomain } from '../../procedure/case/index.js';
import { mayAskReviewNow, mayRateNow } from '../../procedure/feedback/index.js';

export const REPORTER_ACTS = ['supplement', 'withdraw', 'rating', 'review'] as const;
export type ReporterAct = (typeof REPORTER_ACTS)[number];

/** What a page offers the reporter now, by the name of its route; whether it is taken is still decided by the command. */
export function mayDoNow(domain: ReportDomain, now: Date): ReporterAct[] {
  return REPORTER_ACTS.filter((act) => whyNot(act, domain, now) === null);
}

/** Code of the refusal that would follow, as the command itself would say it; null when it may be done. */
export function whyNot(act: ReporterAct, domain: ReportDomain, now: Date): string | null {
  if (act === 'rating') return mayRateNow(domain)?.refusal.code ?? null;
  if (act === 'review') return mayAskReviewNow(domain, now)?.refusal.code ?? null;
  return act === 'supplement' ? supplementFault(domain) : withdrawalFault(domain);
}

function supplementFault(domain: ReportDomain): string | null {
  return hasEnded(domain) ? 'report.ended' : null;
}

function withdrawalFault(domain: ReportDomain): string | null {
  const { withdrawal } = domain.acceptance;
  if (hasEnded(domain) || domain.status === 'feedback') return 'report.ended';
  return withdrawal !== null && withdrawal.decision === null ? 'withdrawal.asked-already' : null;
}
