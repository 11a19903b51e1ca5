import { refuse } from '../../../platform/kernel/index.js';
import type { ReportFile } from '../../case/index.js';
import type { LeadCase } from './acceptance-review.js';
import type { Bureaus } from './dispatch.js';
import type { Reviewed } from './review-data.js';

/** What the rule set for scope answers where it found nothing to propose. */
const UNDECIDED = '待定';

type No = ReturnType<typeof refuse> | undefined;

/** Expected: reasons where the clerk leaves the rules, an authority for every refusal, items for every supplement. */
export function mayReview(file: ReportFile, review: Reviewed, lead: LeadCase | null, bureaus: Bureaus): No {
  return (
    mayEnd(file, review) ??
    mayDepart(file, review) ??
    mayBeNature(review, bureaus) ??
    mayBeScope(review) ??
    maySupplement(file, review) ??
    mayRepeat(file, review, lead) ??
    mayOverrule(file, review) ??
    maySplit(file, review)
  );
}

/** What ends with a notice would end the withdrawal's desk as well: the centre decides on that first (decision 20). */
function mayEnd(file: ReportFile, { nature, scope }: Reviewed): No {
  const handled = (nature === 'report' || nature === 'consultation') && scope.kind === 'accepted';
  return handled ? undefined : mustHaveDecided(file);
}

/** Expected no withdrawal that waits for the centre's decision. */
export function mustHaveDecided(file: ReportFile): No {
  const { withdrawal } = file.domain.acceptance;
  return withdrawal !== null && withdrawal.decision === null ? refuse('withdrawal.undecided') : undefined;
}

/** 协调裁定 binds the centre as it binds the bureaus: out of scope is refused or guided, a split is made (decision 7). */
function mayDepart(file: ReportFile, { scope, complete, parts }: Reviewed): No {
  const { arbitration, parts: split, parent } = file.domain.acceptance;
  if (arbitration?.outcome === 'out-of-scope' && scope.kind === 'accepted')
    return refuse('arbitration.out-of-scope-binds');
  if (arbitration?.outcome === 'split' && parent === null && complete && parts.length + split.length === 0)
    return refuse('arbitration.split-binds');
  return undefined;
}

function mayBeNature({ nature, reason, forwardTo, reported }: Reviewed, bureaus: Bureaus): No {
  if (nature === 'invalid' && reason === '') return refuse('acceptance.invalid-needs-reason');
  if (nature === 'suggestion' && forwardTo.length === 0) return refuse('acceptance.suggestion-needs-bureau');
  const stranger = [...forwardTo, ...reported].find((unit) => !bureaus.isBureau(unit));
  if (stranger !== undefined) return refuse('dispatch.not-a-bureau', { unit: stranger });
  return undefined;
}

function mayBeScope({ nature, scope, category, reason }: Reviewed): No {
  if (nature !== 'report' && nature !== 'consultation') return undefined;
  if (scope.kind === 'accepted') {
    if (category === '') return refuse('acceptance.category-missing');
    return category === '其他' && reason === '' ? refuse('acceptance.other-needs-reason') : undefined;
  }
  if (scope.code === '' || scope.reason === '') return refuse('acceptance.refusal-needs-reason');
  if (scope.authority === '') return refuse('acceptance.refusal-needs-authority');
  return undefined;
}

function maySupplement(file: ReportFile, { complete, missing, roundsAllowed }: Reviewed): No {
  if (complete) return undefined;
  if (missing.length === 0) return refuse('supplement.items-missing');
  if (file.domain.acceptance.rounds >= roundsAllowed)
    return refuse('supplement.rounds-used', { rounds: roundsAllowed });
  return undefined;
}

function mayRepeat(file: ReportFile, { repeat, leadNumber }: Reviewed, lead: LeadCase | null): No {
  if (repeat === 'none') return undefined;
  const strange = lead === null || lead.case === file.id || lead.practice !== file.domain.intake.practice;
  if (strange) return refuse('repeat.lead-unknown', { number: leadNumber });
  if (repeat === 'link') return undefined;
  if (!sameReporter(file, lead)) return refuse('merge.other-reporter', { number: lead.number });
  if (!lead.open) return refuse('merge.lead-ended', { number: lead.number });
  return undefined;
}

/** Anonymous never equals anonymous: without a fingerprint there is no same reporter. */
function sameReporter(file: ReportFile, lead: LeadCase): boolean {
  return file.domain.intake.reporter.fingerprints.some((print) => lead.fingerprints.includes(print));
}

/** Expected a reason wherever the clerk leaves what the rules proposed: nature, scope and category, completeness. */
function mayOverrule(file: ReportFile, review: Reviewed): No {
  if (review.reason !== '') return undefined;
  const { proposals } = file.domain.acceptance;
  const differs = (ruleSet: string, decided: string) => {
    const proposed = proposals[ruleSet]?.outcome ?? UNDECIDED;
    return proposed !== UNDECIDED && proposed !== decided;
  };
  const inQuestion = review.nature === 'report' || review.nature === 'consultation';
  const scope = review.scope.kind === 'accepted' ? review.category : review.scope.code;
  const overruled =
    differs('nature', review.nature) ||
    (inQuestion && differs('scope', scope)) ||
    (inQuestion && differs('completeness', review.complete ? 'complete' : 'incomplete'));
  return overruled ? refuse('acceptance.overruling-needs-reason') : undefined;
}

function maySplit(file: ReportFile, { parts }: Reviewed): No {
  if (parts.some((part) => part.text === '')) return refuse('split.part-empty');
  if (parts.length > 0 && file.domain.acceptance.parent !== null) return refuse('split.part-of-another');
  return undefined;
}
