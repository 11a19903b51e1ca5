import type { OutboxMessage } from '../case-file.js';
import type { Delivery } from '../store/stored-file.js';

/** A message of a case's outbox as a delivery that has not been tried yet. */
export function deliveryOf(caseId: string, message: OutboxMessage, now: Date): Delivery {
  const { id, channel, receiver, kind, payload, onTold, at } = message;
  return {
    _id: id,
    case: caseId,
    seq: Number(id.slice(id.lastIndexOf(':') + 1)),
    lane: laneOf(caseId, message),
    channel,
    receiver,
    kind,
    payload,
    onTold,
    at,
    state: 'waiting',
    open: true,
    receiptDue: false,
    receiptAt: now,
    attempts: 0,
    nextAt: now,
    settledAt: null,
    lastFault: null,
  };
}

/** Order holds within a case's messages to one receiver through one channel. */
export function laneOf(caseId: string, { channel, receiver }: Pick<OutboxMessage, 'channel' | 'receiver'>): string {
  return `${caseId}|${channel}|${receiver}`;
}
