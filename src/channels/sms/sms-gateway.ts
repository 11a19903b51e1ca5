import type { DeliveryOutcome } from '../../platform/case-file/index.js';

/** An answer later than this is no answer: nobody knows whether the message went out. */
const PATIENCE_MS = 10_000;

/** One text message; the gateway knows it by its id, so that sending again does no harm. */
export interface TextMessage {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}

/** The HTTP gateway of a provider: `POST {id, phone, text}`, answered 2xx once accepted. */
export class SmsGateway {
  constructor(private readonly url: string) {}

  async send({ id, phone, text }: TextMessage): Promise<DeliveryOutcome> {
    const headers = { 'content-type': 'application/json' };
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const body = JSON.stringify({ id, phone, text });
      const answer = await fetch(this.url, { method: 'POST', headers, body, signal });
      await answer.body?.cancel();
      return answer.ok ? { outcome: 'told' } : { outcome: 'failed', reason: `gateway answered ${answer.status}` };
    } catch (fault) {
      return { outcome: 'failed', reason: fault instanceof Error ? fault.message : 'gateway unreachable' };
    }
  }
}
