import type { ReportFile, ReportOutcome, ReportStatus } from '../case/index.js';

/** Outcomes that have a status word of their own in lists. */
const STATUS_OF: Partial<Record<ReportOutcome, ReportStatus>> = { lapsed: 'lapsed', merged: 'merged' };

/** The item has ended (第十六条): how is kept once, whatever way it went. Nobody is asked any more. */
export function recordEnd(
  file: ReportFile,
  end: { readonly outcome: ReportOutcome; readonly reviewWindow: boolean; readonly reason?: string },
): void {
  const { outcome, reviewWindow, reason = '' } = end;
  const kept = { at: file.now.toISOString(), outcome, clause: '办法 第十六条', reason, reviewWindow };
  file.domain.intake = { ...file.domain.intake, openQuestion: null };
  file.domain.outcome = outcome;
  file.domain.status = STATUS_OF[outcome] ?? 'ended';
  file.domain.records = { ...file.domain.records, end: kept };
  leaveWithdrawal(file);
  file.record({ kind: 'report.ended', data: { outcome, reviewWindow, reason }, clause: kept.clause });
}

/** A withdrawal nobody has decided on when a receipt, a lead's closing or a date ended the item: it changes nothing more. */
function leaveWithdrawal(file: ReportFile): void {
  const { acceptance } = file.domain;
  if (acceptance.withdrawal === null || acceptance.withdrawal.decision !== null) return;
  file.domain.acceptance = { ...acceptance, withdrawal: { ...acceptance.withdrawal, decision: 'overtaken' } };
  file.record({ kind: 'withdrawal.overtaken', data: {}, clause: '办法 第六条' });
}
