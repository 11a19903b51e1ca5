import type { Json, JsonObject } from '../../platform/kernel/index.js';
import type { CloseReport } from '../acceptance/index.js';
import type { ReportFile } from '../case/index.js';
import { amendRepeat } from './amend-repeat.js';

/** Keeps the proposed repeat: its lead is what the clerk's form starts from, or what a certain merge goes to. */
export function keepRepeat(file: ReportFile, decision: JsonObject): void {
  const earlier = isObject(decision.facts) && isObject(decision.facts.earlier) ? decision.facts.earlier : {};
  const lead = { case: text(earlier.case), number: text(earlier.number) };
  const outcome = text(decision.outcome);
  // Looked at again just before dispatch: only a merge that was missed, or a question, changes what has been decided.
  if (file.domain.status === 'dispatching') {
    if (outcome !== 'merge' && outcome !== 'ask') return;
    file.domain.status = 'reviewing';
  }
  const kind = outcome === 'merge' || outcome === 'link' ? outcome : 'none';
  // Who is asked about is named too: ruled out by the clerk, it is not asked about again.
  const named = (kind !== 'none' || outcome === 'ask') && lead.case !== '';
  const { acceptance } = file.domain;
  const proposal = {
    outcome: outcome === 'ask' ? 'none' : outcome,
    reason: text(decision.reason),
    clause: text(decision.clause),
    confirm: decision.confirm === true,
    version: text(decision.version),
    params: isObject(decision.params) ? decision.params : {},
  };
  file.domain.acceptance = { ...acceptance, proposals: { ...acceptance.proposals, repeats: proposal } };
  amendRepeat(file, {
    kind: named ? kind : 'none',
    lead: named ? lead : null,
    close: closeOf(decision),
  });
}

/** Number and parts of the comparison; the text of others stays in their own cases. */
function closeOf({ facts }: JsonObject): CloseReport[] {
  const compared = isObject(facts) && Array.isArray(facts.compared) ? facts.compared : [];
  return compared.filter(isObject).map(({ number, place, words, receivedAt, sameReporter, open }) => ({
    number: text(number),
    place: place === 'spot' || place === 'county' ? place : 'none',
    words: typeof words === 'number' ? words : 0,
    receivedAt: text(receivedAt),
    sameReporter: sameReporter === true,
    open: open === true,
  }));
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);
}
