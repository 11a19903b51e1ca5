import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { sampleOf } from '../scope/index.js';
import { amendFeedback } from './amend.js';

/** Facts of the call-back rule set: who can be called, what was found, and a place in the sample nobody can choose. */
export function callbackFacts(file: ReportFile): JsonObject {
  const { intake, acceptance, handling } = file.domain;
  return {
    realName: !intake.reporter.anonymous && intake.reporter.name !== null,
    reachable: intake.reporter.phone !== null,
    finding: handling.closing?.finding ?? '',
    sample: sampleOf(file.id),
    nature: acceptance.nature ?? '',
    outcome: file.domain.outcome ?? '',
    practice: intake.practice,
    withdrawn: acceptance.withdrawal?.decision === 'end',
  };
}

/** Keeps "yes" and "no, because …" alike (第十二条). */
export function keepCallbackDecision(file: ReportFile, decision: JsonObject): void {
  const reason = typeof decision.reason === 'string' ? decision.reason : '';
  const { callback } = file.domain.feedback;
  amendFeedback(file, { callback: { ...callback, decision: decision.outcome === 'yes' ? 'yes' : 'no', reason } });
}
