import type { CaseFiles } from '../../platform/case-file/index.js';
import { done, hashOf, SYSTEM } from '../../platform/kernel/index.js';
import {
  hasEnded,
  payloadText,
  type ReportFile,
  type ReportMessage,
  type ReportMessageReceiver,
  type Supplement,
} from '../case/index.js';
import { passOnSupplement } from '../handling/index.js';

/** What is added to a merged report is kept with its lead, and reaches whoever handles that (policy decision 9). */
export class TakeSupplement implements ReportMessageReceiver {
  readonly kind = 'merged.supplemented';

  constructor(private readonly caseFiles: CaseFiles) {}

  async receive(message: ReportMessage): Promise<void> {
    const command = { key: message._id, body: hashOf(message.payload) };
    const taken = await this.caseFiles.change(SYSTEM, command, message.receiver, async (lead: ReportFile) => {
      await take(lead, message);
      return done(null);
    });
    if (!taken.ok) throw new Error(`supplement ${message._id} was not taken in: ${taken.refusal.code}`);
  }
}

/** What has come from a repeat, as it is kept with the lead: its original stays sealed in its own case. */
export function takenOver(lead: ReportFile, message: ReportMessage, from: string): Supplement {
  const attachments = Array.isArray(message.payload.attachments) ? message.payload.attachments : [];
  return {
    at: lead.now.toISOString(),
    text: payloadText(message, 'text'),
    original: null,
    attachments: attachments.filter((id): id is string => typeof id === 'string'),
    from,
  };
}

async function take(lead: ReportFile, message: ReportMessage): Promise<void> {
  const number = payloadText(message, 'number');
  const { intake } = lead.domain;
  // It stays with the repeat: what has ended takes nothing in.
  if (hasEnded(lead.domain)) return;
  const supplement = takenOver(lead, message, `merged:${number}`);
  lead.domain.intake = { ...intake, supplements: [...intake.supplements, supplement] };
  lead.record({ kind: 'merged.supplemented', data: { follower: number }, clause: '办法 第七条(二)' });
  await lead.startProcess('emergency-check', {});
  passOnSupplement(lead, supplement);
}
