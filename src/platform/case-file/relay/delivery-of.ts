import type { OutboxMessage } from '../case-file.js';
import type { Delivery } from '../store/stored-file.js';

/** A message of a case's outbox as a delivery that has not been tried yet. */
export function deliveryOf(caseId: string, message: OutboxMessage, now: Date): Delivery {
  const { id, channel, receiver, kind, payload, onTold, at } = message;
  return {
    _id: id,
    case: caseId,
    seq: Number(id.slice(id.lastIndexOf(':') + 1)),
    lane: `${caseId}|${channel}|${receiver}`,
    channel,
    receiver,
    kind,
    payload,
    onTold,
    at,
    state: 'waiting',
    open: true,
    receiptDue: false,
    attempts: 0,
    nextAt: now,
    settledAt: null,
    lastFault: null,
  };
}
