import type { Delivery, DeliveryHandler, DeliveryOutcome } from '../../platform/case-file/index.js';

/** The query page: what is written in the case is told as soon as it can be looked up there, which is now. */
export class PageChannel implements DeliveryHandler {
  readonly channel = 'page';
  readonly idempotent = true;

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    return { outcome: 'told', receipt: `page:${message.receiver}` };
  }
}
