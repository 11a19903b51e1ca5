import type { CaseFiles, Delivery, DeliveryHandler, DeliveryOutcome } from '../../platform/case-file/index.js';
import type { SealedValue, Vault } from '../../platform/vault/index.js';

/** An answer later than this is no answer: nobody knows whether the message went out. */
const PATIENCE_MS = 10_000;

/**
 * Text messages through an HTTP gateway: `POST {id, phone, text}`, answered 2xx once accepted. The gateway knows a
 * message by its id, so that sending again does no harm. The number is opened here, for the moment of sending.
 */
export class SmsChannel implements DeliveryHandler {
  readonly channel = 'sms';
  readonly idempotent = true;

  constructor(
    private readonly gateway: string,
    private readonly caseFiles: CaseFiles,
    private readonly vault: Vault,
  ) {}

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    const phone = await this.phoneOf(message);
    if (phone === null) return { outcome: 'failed', reason: 'no telephone number' };
    const text = typeof message.payload.text === 'string' ? message.payload.text : '';
    return this.send(JSON.stringify({ id: message._id, phone, text }));
  }

  private async phoneOf({ case: caseId, payload }: Delivery): Promise<string | null> {
    const file = isSealed(payload.phone) ? await this.caseFiles.read(caseId) : null;
    if (file === null || !isSealed(payload.phone)) return null;
    return this.vault.unseal(file.key, caseId, 'reporter.phone', payload.phone);
  }

  private async send(body: string): Promise<DeliveryOutcome> {
    const headers = { 'content-type': 'application/json' };
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const answer = await fetch(this.gateway, { method: 'POST', headers, body, signal });
      await answer.body?.cancel();
      return answer.ok ? { outcome: 'told' } : { outcome: 'failed', reason: `gateway answered ${answer.status}` };
    } catch (fault) {
      return { outcome: 'failed', reason: fault instanceof Error ? fault.message : 'gateway unreachable' };
    }
  }
}

function isSealed(value: unknown): value is SealedValue {
  return typeof value === 'object' && value !== null && 'sealed' in value && value.sealed === 1;
}
