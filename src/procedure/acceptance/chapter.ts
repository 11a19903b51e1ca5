import type { PolicyReleases } from '../../platform/policy/index.js';
import type { DecisionFacts, ReportChapter } from '../case/index.js';
import { acceptanceReview, type LeadCases } from './acts/acceptance-review.js';
import { arbitrationAct } from './acts/arbitration.js';
import { consultationAct } from './acts/consultation.js';
import { type Bureaus, dispatchAct } from './acts/dispatch.js';
import { tellByHand } from './acts/tell-by-hand.js';
import { decideWithdrawal } from './acts/withdrawal.js';
import { keepProposals } from './decisions/keep-proposals.js';
import { proposedFacts } from './decisions/proposed-facts.js';
import type { PlaceReader } from './intake/place-reader.js';
import { partsHaveEnded } from './parts/parts-have-ended.js';
import { afterClosing } from './services/after-closing.js';
import { dispatchReport } from './services/dispatch-report.js';
import { endWithdrawn } from './services/end-withdrawn.js';
import { forwardSuggestion } from './services/forward-suggestion.js';
import { handToFeedback } from './services/hand-to-feedback.js';
import { prepareNotice } from './services/prepare-notice.js';
import { recordReturn } from './services/record-return.js';
import { recordTelling } from './services/record-telling.js';
import { searchReportBase } from './services/search-report-base.js';
import { splitReport } from './services/split-report.js';
import { startAcceptanceClocks } from './services/start-acceptance-clocks.js';
import { askSupplement, lapseReport, resumeReport, supplementTold } from './services/supplement.js';
import { tellReporterService } from './services/tell-reporter.js';
import type { TextsOfRelease } from './texts.js';

export interface AcceptanceParts {
  readonly policy: PolicyReleases;
  readonly texts: TextsOfRelease;
  readonly bureaus: Bureaus;
  readonly leads: LeadCases;
  readonly places: PlaceReader;
  /** Facts of the rule sets acceptance asks, by rule set. */
  readonly facts: Readonly<Record<string, DecisionFacts>>;
}

/** 受理分办 (办法 第六、七条). */
export function acceptanceChapter({ policy, texts, bureaus, leads, places, facts }: AcceptanceParts): ReportChapter {
  return {
    name: 'acceptance',
    services: [
      startAcceptanceClocks,
      searchReportBase(policy),
      dispatchReport,
      recordReturn,
      afterClosing,
      splitReport,
      forwardSuggestion,
      prepareNotice,
      tellReporterService(texts),
      recordTelling,
      handToFeedback,
      endWithdrawn,
      askSupplement(texts),
      supplementTold,
      lapseReport,
      resumeReport,
    ],
    acts: [
      acceptanceReview(leads, bureaus, places),
      dispatchAct('dispatch', bureaus),
      dispatchAct('redispatch', bureaus),
      consultationAct(bureaus),
      arbitrationAct(bureaus),
      tellByHand,
      decideWithdrawal,
    ],
    facts: ({ domain }) => ({ proposed: proposedFacts(domain) }),
    decisionFacts: facts,
    decided: keepProposals,
    guards: { 'check-feedback': partsHaveEnded, 'coordinate-feedback': partsHaveEnded },
  };
}
