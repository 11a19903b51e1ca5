import { type JsonObject, sha256 } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { amendFeedback } from './amend.js';

const PERCENT = 100;

/** Facts of the call-back rule set: who can be called, what was found, and a place in the sample nobody can choose. */
export function callbackFacts(file: ReportFile): JsonObject {
  const { reporter } = file.domain.intake;
  return {
    named: !reporter.anonymous && reporter.name !== null,
    reachable: reporter.phone !== null,
    finding: file.domain.handling.closing?.finding ?? '',
    path: file.domain.feedback.path,
    nature: file.domain.acceptance.nature ?? '',
    sample: sampleOf(file.number),
  };
}

/** 0–99, fixed by the number of the case. */
export function sampleOf(number: string): number {
  return Number.parseInt(sha256(`call-back/${number}`).slice(0, 8), 16) % PERCENT;
}

/** Keeps "yes" and "no, because …" alike (第十二条). */
export function keepCallbackDecision(file: ReportFile, decision: JsonObject): void {
  const reason = typeof decision.reason === 'string' ? decision.reason : '';
  const { callback } = file.domain.feedback;
  amendFeedback(file, { callback: { ...callback, decision: decision.outcome === 'yes' ? 'yes' : 'no', reason } });
}
