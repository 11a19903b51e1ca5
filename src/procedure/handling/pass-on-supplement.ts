import type { ReportFile, Supplement } from '../case/index.js';
import { answerInquiry } from './answer-inquiry.js';
import type { HandlingPhase } from './domain.js';
import { CENTRE, tellUnit } from './tell-unit.js';

/** Phases in which the item lies with its bureau. */
const WITH_BUREAU: readonly HandlingPhase[] = ['checking', 'handling', 'feedback', 'coordination'];

/**
 * What the reporter adds reaches whoever works on the item: the bureaus and the undertakers with an open item, or the
 * centre that writes the reply. It answers the bureau's question, when one is open (policy decisions 6 and 9).
 * @param supplement already kept with the case; of the notice only where it came from is a part, nothing of its text
 */
export function passOnSupplement(file: ReportFile, { from, text }: Pick<Supplement, 'from' | 'text'>): void {
  for (const unit of workingOn(file)) tellUnit(file, unit, 'report.supplemented', { from });
  if (from === 'reporter' && isAsked(file)) answerInquiry(file, text, '举报人补充');
}

function isAsked({ domain: { intake, handling } }: ReportFile): boolean {
  return intake.openQuestion !== null && handling.inquiries.some(({ answeredAt }) => answeredAt === '');
}

function workingOn({ domain: { handling } }: ReportFile): ReadonlySet<string> {
  const { phase, bureau, assisting, undertakers } = handling;
  if (phase === 'closed') return new Set([CENTRE]);
  if (!WITH_BUREAU.includes(phase)) return new Set();
  const open = undertakers.filter(({ state }) => state === 'open').map(({ unit }) => unit);
  return new Set([bureau, ...assisting, ...open]);
}
