import type { Delivery, DeliveryHandler, DeliveryOutcome } from '../../platform/case-file/index.js';

/**
 * Channel of messages between reports that ask for more than waking a diagram: a merge request is weighed, a part
 * becomes a case. Plain messages to a waiting diagram go through the platform's own `case` channel.
 */
export const REPORT_CHANNEL = 'report';

/** A message from one report to another; `_id` is the receiver's idempotency key. */
export type ReportMessage = Pick<Delivery, '_id' | 'case' | 'receiver' | 'kind' | 'payload'>;

/** Takes in one kind of message. Throws when it cannot be taken in now: it comes again. */
export interface ReportMessageReceiver {
  readonly kind: string;
  receive(message: ReportMessage): Promise<void>;
}

/** Carries the channel `report`: each message goes to whoever takes its kind. */
export class ReportMessages implements DeliveryHandler {
  readonly channel = REPORT_CHANNEL;
  readonly idempotent = true;
  private readonly receivers = new Map<string, ReportMessageReceiver>();

  constructor(receivers: readonly ReportMessageReceiver[]) {
    for (const receiver of receivers) this.receivers.set(receiver.kind, receiver);
  }

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    const receiver = this.receivers.get(message.kind);
    if (!receiver) return { outcome: 'failed', reason: `nobody takes messages of the kind ${message.kind}` };
    await receiver.receive(message);
    return { outcome: 'told' };
  }
}

export function payloadText(message: ReportMessage, name: string): string {
  const value = message.payload[name];
  return typeof value === 'string' ? value : '';
}
