import type { RepeatDecision } from '../acceptance/index.js';
import type { ReportFile } from '../case/index.js';

/** Leaves the lead for good: it is not proposed again. */
export function leaveLead(file: ReportFile, state: 'refused' | 'undone'): void {
  const { lead, rejected } = file.domain.acceptance.repeat;
  amendRepeat(file, {
    kind: 'undecided',
    lead: null,
    state,
    rejected: lead === null ? rejected : [...rejected, lead.case],
  });
}

export function amendRepeat(file: ReportFile, patch: Partial<RepeatDecision>): void {
  const { acceptance } = file.domain;
  file.domain.acceptance = { ...acceptance, repeat: { ...acceptance.repeat, ...patch } };
}
