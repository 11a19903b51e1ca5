import { done, type JsonObject, SYSTEM } from '../../kernel/index.js';
import type { CommandRunner } from '../command/command-runner.js';
import type { WorkingCopy } from '../command/working-copy.js';
import type { Delivery } from '../store/stored-file.js';
import type { DeliveryHandler, DeliveryOutcome } from './delivery-handlers.js';

/** Channel of messages from one case to another; the receiver is a case id, the kind the name of the message. */
export const CASE_CHANNEL = 'case';

/** Hands a message to another case, in order and once: the receiving file remembers how far it has come, by sender. */
export class CaseChannel implements DeliveryHandler {
  readonly channel = CASE_CHANNEL;
  readonly idempotent = true;
  readonly internal = true;

  constructor(private readonly runner: CommandRunner) {}

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    const command = { key: `message:${message._id}`, body: '' };
    const outcome = await this.runner.change(SYSTEM, command, message.receiver, (file) => consume(file, message));
    return outcome.ok ? { outcome: 'told' } : { outcome: 'failed', reason: outcome.refusal.code };
  }
}

async function consume(file: WorkingCopy, message: Delivery) {
  const highest = file.draft.inbox[message.case] ?? 0;
  if (message.seq <= highest) return done(null);
  file.draft.inbox = { ...file.draft.inbox, [message.case]: message.seq };
  const variables: JsonObject = { ...message.payload, from: message.case };
  file.record({ kind: 'message.received', data: { from: message.case, message: message._id, name: message.kind } });
  await file.message(message.kind, variables);
  return done(null);
}
