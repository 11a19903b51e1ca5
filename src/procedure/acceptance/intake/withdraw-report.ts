import type { CaseFiles, Command } from '../../../platform/case-file/index.js';
import { type Actor, done, type Outcome, refuse } from '../../../platform/kernel/index.js';
import { hasEnded, maskFor, type ReportFile } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';
import type { ReporterAccess, ReporterKey } from './reporter-access.js';

/** Withdrawal by the reporter, confirmed by his code; the centre decides what follows (policy decision 20). */
export class WithdrawReport {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly access: ReporterAccess,
  ) {}

  async execute(
    actor: Actor,
    command: Command,
    key: ReporterKey,
    reason: string,
  ): Promise<Outcome<{ readonly number: string; readonly rev: number }>> {
    const opened = await this.access.open(key);
    if (!opened.ok) return opened;
    const changed = await this.caseFiles.change(actor, command, opened.value._id, (file: ReportFile) =>
      askWithdrawal(file, reason),
    );
    return changed.ok ? done({ number: changed.value.number, rev: changed.value.rev }) : changed;
  }
}

/** Asks the centre to decide; refuses once the report has ended, and while it is asked already. */
export async function askWithdrawal(file: ReportFile, reason: string): Promise<Outcome<null>> {
  const { status, acceptance } = file.domain;
  if (hasEnded(file.domain) || status === 'feedback') return refuse('report.ended', { number: file.number });
  if (acceptance.withdrawal !== null && acceptance.withdrawal.decision === null)
    return refuse('withdrawal.asked-already', { number: file.number });
  const kept = maskFor(file, reason).slice(0, 500);
  amendAcceptance(file, { withdrawal: { at: file.now.toISOString(), reason: kept, decision: null } });
  file.record({ kind: 'report.withdrawal-asked', data: { reason: kept }, clause: '办法 第六条' });
  // 重新办理 comes after 受理分办 has ended: nobody waits for the message there any more.
  if (file.domain.handling.again) await file.startProcess('withdrawal', {});
  else await file.message('reporter.withdrew', {});
  return done(null);
}
