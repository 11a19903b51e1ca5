import type { IntakeDomain, ReportFile } from '../case/index.js';
import type { AcceptanceDomain, Overruling } from './domain.js';

/** Replaces parts of the acceptance state in the working copy. */
export function amendAcceptance(file: ReportFile, patch: Partial<AcceptanceDomain>): void {
  file.domain.acceptance = { ...file.domain.acceptance, ...patch };
}

export function amendIntake(file: ReportFile, patch: Partial<IntakeDomain>): void {
  file.domain.intake = { ...file.domain.intake, ...patch };
}

/** Keeps a clerk's decision beside the proposal it differs from. */
export function keepOverruling(
  file: ReportFile,
  overruling: Pick<Overruling, 'what' | 'proposed' | 'decided' | 'reason'>,
): void {
  if (overruling.proposed === overruling.decided) return;
  const entry = { ...overruling, by: file.actor.id, at: file.now.toISOString() };
  amendAcceptance(file, { overruled: [...file.domain.acceptance.overruled, entry] });
  file.record({ kind: 'acceptance.overruled', data: overruling, clause: '办法 第六条' });
}
