import type { JsonObject } from '../../../platform/kernel/index.js';
import { type DecidedRule, NATURES, objectOf, type ReportFile, rowsOf, textOf, textsOf } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';
import type { CategoryCandidate, ScopeDecision } from '../domain.js';
import { proposalOf } from './decision-data.js';

/** What each decided rule set leaves in the file: its proposal, and the values the clerk's form starts from. */
export const keepProposals: Readonly<Record<string, DecidedRule>> = {
  nature: (file, decision) => {
    keep(file, 'nature', decision);
    const nature = NATURES.find((known) => known === decision.outcome);
    amendAcceptance(file, { nature: nature ?? 'report' });
  },
  scope: keepScope,
  completeness: (file, decision) => {
    keep(file, 'completeness', decision);
    amendAcceptance(file, { missing: textsOf(objectOf(decision, 'params'), 'missing') });
  },
  routing: (file, decision) => {
    keep(file, 'routing', decision);
    // Asked again after a return: the item stays returned until the clerk has dispatched it.
    if (file.domain.status !== 'returned') file.domain.status = 'dispatching';
  },
};

function keep(file: ReportFile, ruleSet: string, decision: JsonObject): void {
  amendAcceptance(file, {
    proposals: { ...file.domain.acceptance.proposals, [ruleSet]: proposalOf(decision) },
  });
}

function keepScope(file: ReportFile, decision: JsonObject): void {
  keep(file, 'scope', decision);
  const kind = scopeKind(textOf(decision, 'outcome'));
  amendAcceptance(file, {
    scope: scopeOf(kind, decision),
    category: kind === 'accepted' ? categoryOf(textOf(decision, 'outcome')) : '',
    candidates: candidatesOf(decision),
  });
}

/** `待定`: nothing was found, the clerk names the category. */
function categoryOf(outcome: string): string {
  return outcome === '待定' ? '' : outcome;
}

/** `OUT:…` is refused, `GUIDE:…` guided to its body; anything else names the category. */
function scopeKind(outcome: string): ScopeDecision['kind'] {
  if (outcome.startsWith('OUT:')) return 'refused';
  return outcome.startsWith('GUIDE:') ? 'guided' : 'accepted';
}

function scopeOf(kind: ScopeDecision['kind'], decision: JsonObject): ScopeDecision {
  const params = objectOf(decision, 'params');
  return {
    kind,
    code: kind === 'accepted' ? '' : textOf(decision, 'outcome'),
    // What the reporter is told: the evidence words are for the clerk, who sees them with the proposal.
    reason: textOf(params, 'told') || textOf(decision, 'reason'),
    clause: textOf(decision, 'clause'),
    authority: textOf(params, 'authority'),
    phone: textOf(params, 'phone'),
  };
}

/** What the letter speaks for, with its evidence, and what comes nearest: the clerk is offered them, best first. */
function candidatesOf(decision: JsonObject): CategoryCandidate[] {
  return rowsOf(objectOf(decision, 'facts'), 'offered').map((candidate) => ({
    category: textOf(candidate, 'category'),
    score: typeof candidate.score === 'number' ? candidate.score : 0,
    evidence: textsOf(candidate, 'evidence'),
  }));
}
