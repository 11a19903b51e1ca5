import type { JsonObject } from '../../platform/kernel/index.js';
import { type CloseReport, proposalOf } from '../acceptance/index.js';
import { flagOf, objectOf, type ReportFile, rowsOf, textOf } from '../case/index.js';
import { amendRepeat } from './amend-repeat.js';

/** Keeps the proposed repeat: its lead is what the clerk's form starts from, or what a certain merge goes to. */
export function keepRepeat(file: ReportFile, decision: JsonObject): void {
  const earlier = objectOf(objectOf(decision, 'facts'), 'earlier');
  const lead = { case: textOf(earlier, 'case'), number: textOf(earlier, 'number') };
  const outcome = textOf(decision, 'outcome');
  // Looked at again just before dispatch: only a merge that was missed, or a question, changes what has been decided.
  if (file.domain.status === 'dispatching') {
    if (outcome !== 'merge' && outcome !== 'ask') return;
    file.domain.status = 'reviewing';
  }
  const kind = outcome === 'merge' || outcome === 'link' ? outcome : 'none';
  // Who is asked about is named too: ruled out by the clerk, it is not asked about again.
  const named = (kind !== 'none' || outcome === 'ask') && lead.case !== '';
  const { acceptance } = file.domain;
  const proposal = { ...proposalOf(decision), outcome: outcome === 'ask' ? 'none' : outcome };
  file.domain.acceptance = { ...acceptance, proposals: { ...acceptance.proposals, repeats: proposal } };
  amendRepeat(file, {
    kind: named ? kind : 'none',
    lead: named ? lead : null,
    close: closeOf(decision),
  });
}

/** Number and parts of the comparison; the text of others stays in their own cases. */
function closeOf(decision: JsonObject): CloseReport[] {
  return rowsOf(objectOf(decision, 'facts'), 'compared').map((row) => ({
    number: textOf(row, 'number'),
    place: row.place === 'spot' || row.place === 'county' ? row.place : 'none',
    words: typeof row.words === 'number' ? row.words : 0,
    receivedAt: textOf(row, 'receivedAt'),
    sameReporter: flagOf(row, 'sameReporter'),
    open: flagOf(row, 'open'),
  }));
}
