import type { CaseFiles } from '../../../platform/case-file/index.js';
import { done, hashOf, SYSTEM } from '../../../platform/kernel/index.js';
import {
  payloadText,
  type ReportDomain,
  type ReportFile,
  type ReportMessage,
  type ReportMessageReceiver,
} from '../../case/index.js';
import { askWithdrawal } from '../intake/withdraw-report.js';

/** Withdrawn with its parent: the centre decides on each part, which may be of public interest (policy decision 20). */
export class WithdrawPart implements ReportMessageReceiver {
  readonly kind = 'part.withdrawn';

  constructor(private readonly caseFiles: CaseFiles) {}

  async receive(message: ReportMessage): Promise<void> {
    const number = payloadText(message, 'part');
    const part = await this.caseFiles.findByNumber<ReportDomain>(number);
    if (part === null) throw new Error(`expected the part ${number}, but there is none`);
    const command = { key: `part-withdrawn:${message._id}`, body: hashOf(message.payload) };
    const changed = await this.caseFiles.change(SYSTEM, command, part._id, async (file: ReportFile) => {
      // One that has ended meanwhile, or is being withdrawn already, needs nothing more.
      await askWithdrawal(file, payloadText(message, 'reason'));
      return done(null);
    });
    if (!changed.ok) throw new Error(`part ${number} was not withdrawn: ${changed.refusal.code}`);
  }
}
