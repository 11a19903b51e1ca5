import type { Dispatch } from '../acceptance/index.js';
import type { IntakeDomain, Supplement } from './intake.js';
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
 * True while a repeat can be merged into the item: it is being dealt with, or waits for just such a letter. One that
 * has been closed answers nobody any more.
 */
export function canLead(domain: ReportDomain): boolean {
  return !hasEnded(domain) && domain.status !== 'feedback';
}

/** True while a complete letter of its reporter is what the item waits for, in time or not (policy decision 5). */
export function awaitsAnswer(domain: ReportDomain): boolean {
  return !hasEnded(domain) && (domain.status === 'waiting-reporter' || domain.status === 'lapsed');
}

/** What the reporter himself has added under this number, by a supplement or by a letter that was taken as one. */
export function addedByReporter({ supplements }: IntakeDomain): readonly Supplement[] {
  return supplements.filter(({ from }) => from === 'reporter' || from.startsWith(ANSWER));
}

/** How a letter is marked that came under a number of its own and answers what was asked here. */
export const ANSWER = 'answer:';

/** Numbers of the split-off parts that have not ended: the parent closes after them (policy decision 14). */
export function openParts(domain: ReportDomain): readonly string[] {
  return domain.acceptance.parts.filter((part) => part.outcome === '').map((part) => part.number || part.key);
}

/** Channels whose reporter has the page before him; others wrote or rang, and are reached by what they left. */
const ONLINE: readonly string[] = ['website', 'wechat'];

/** False for who left nothing to be reached by: 无联系方式, which is not told (policy decision 15). */
export function canBeTold({ channel, reporter }: IntakeDomain): boolean {
  return reporter.phone !== null || reporter.email !== null || ONLINE.includes(channel);
}
