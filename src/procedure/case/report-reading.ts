import type { Dispatch } from '../acceptance/index.js';
import type { ReportDomain } from './report.js';

/** The dispatch that counts: the latest one, or none before the first. */
export function currentDispatch(domain: ReportDomain): Dispatch | undefined {
  return domain.acceptance.dispatches.at(-1);
}

/** Unit id of the lead bureau, when dispatched. */
export function leadBureau(domain: ReportDomain): string | undefined {
  return currentDispatch(domain)?.lead;
}

/** True once the item has ended, however it ended. */
export function hasEnded(domain: ReportDomain): boolean {
  return domain.outcome !== null;
}

/**
 * True while a repeat can be merged into the item: it is being dealt with. One that waits for its reporter or has
 * lapsed would take a complete letter down with it; one that has been closed answers nobody any more.
 */
export function canLead(domain: ReportDomain): boolean {
  return !hasEnded(domain) && !isWaiting(domain) && domain.status !== 'feedback';
}

/** True while the reporter is asked for more, or has not answered in time. */
export function isWaiting({ status }: ReportDomain): boolean {
  return status === 'waiting-reporter' || status === 'lapsed';
}

/** Numbers of the split-off parts that have not ended: the parent closes after them (policy decision 14). */
export function openParts(domain: ReportDomain): readonly string[] {
  return domain.acceptance.parts.filter((part) => part.outcome === '').map((part) => part.number || part.key);
}
