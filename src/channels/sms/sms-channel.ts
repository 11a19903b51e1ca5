import type { CaseFiles, Delivery, DeliveryHandler, DeliveryOutcome } from '../../platform/case-file/index.js';
import { isSealedValue, type Vault } from '../../platform/vault/index.js';
import type { SmsGateway } from './sms-gateway.js';

/** Text messages of cases; the id of the delivery makes sending again harmless. The number is opened here, for the moment of sending. */
export class SmsChannel implements DeliveryHandler {
  readonly channel = 'sms';
  readonly idempotent = true;

  constructor(
    private readonly gateway: SmsGateway,
    private readonly caseFiles: CaseFiles,
    private readonly vault: Vault,
  ) {}

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    const phone = await this.phoneOf(message);
    if (phone === null) return { outcome: 'failed', reason: 'no telephone number' };
    const text = typeof message.payload.text === 'string' ? message.payload.text : '';
    return this.gateway.send({ id: message._id, phone, text });
  }

  private async phoneOf({ case: caseId, payload }: Delivery): Promise<string | null> {
    const file = isSealedValue(payload.phone) ? await this.caseFiles.read(caseId) : null;
    if (file === null || !isSealedValue(payload.phone)) return null;
    return this.vault.unseal(file.key, caseId, 'reporter.phone', payload.phone);
  }
}
