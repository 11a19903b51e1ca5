import type { CaseFiles } from '../../../platform/case-file/index.js';
import { done, hashOf, SYSTEM } from '../../../platform/kernel/index.js';
import { payloadText, type ReportFile, type ReportMessage, type ReportMessageReceiver } from '../../case/index.js';
import { amendAcceptance, amendIntake } from '../amend.js';

/** The parent hears how a part ended, and shows it to the reporter under the number he knows. */
export class EndPart implements ReportMessageReceiver {
  readonly kind = 'part.ended';

  constructor(private readonly caseFiles: CaseFiles) {}

  async receive(message: ReportMessage): Promise<void> {
    const number = payloadText(message, 'number');
    const outcome = payloadText(message, 'outcome');
    const command = { key: `part-ended:${message._id}`, body: hashOf(message.payload) };
    const changed = await this.caseFiles.change(SYSTEM, command, message.receiver, async (file: ReportFile) => {
      const parts = file.domain.acceptance.parts.map((part) => (part.number === number ? { ...part, outcome } : part));
      amendAcceptance(file, { parts });
      const text = payloadText(message, 'told');
      if (text !== '' && file.domain.intake.told.every((telling) => telling.text !== text)) {
        const told = { kind: 'part', at: file.now.toISOString(), how: 'page', text, told: true };
        amendIntake(file, { told: [...file.domain.intake.told, told] });
      }
      file.record({ kind: 'part.ended', data: { number, outcome }, clause: '办法 第三条' });
      return done(null);
    });
    if (!changed.ok) throw new Error(`the end of part ${number} was not noted: ${changed.refusal.code}`);
  }
}
