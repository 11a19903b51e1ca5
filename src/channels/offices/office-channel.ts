import type { Delivery, DeliveryHandler, DeliveryOutcome } from '../../platform/case-file/index.js';
import type { Notices } from '../../platform/notices/index.js';

/** Channels that end on the notice board of an office inside the house. */
export const OFFICE_CHANNELS = ['unit', 'duty', 'supervision', 'note'] as const;

/** Posts that read one common board: the duty office's ladder is told on the board of the duty office. */
const BOARDS: Readonly<Record<string, string>> = { duty: 'duty-office' };

/** Hangs a message on the board of its office; there it counts as told. */
export class OfficeChannel implements DeliveryHandler {
  readonly idempotent = true;

  constructor(
    readonly channel: (typeof OFFICE_CHANNELS)[number],
    private readonly notices: Notices,
  ) {}

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    const { _id, case: caseId, channel, kind, at } = message;
    const receiver = BOARDS[channel] ?? message.receiver;
    const payload = { ...message.payload, to: message.receiver };
    await this.notices.post({ id: _id, case: caseId, receiver, channel, kind, payload, at });
    return { outcome: 'told', receipt: `notice:${_id}` };
  }
}
