import { type Actor, done, type JsonObject, SYSTEM } from '../../kernel/index.js';
import type { CommandRunner } from '../command/command-runner.js';
import type { WorkingCopy } from '../command/working-copy.js';
import type { Collections } from '../store/collections.js';
import type { Delivery } from '../store/stored-file.js';

/** Brings the outcome of a delivery back into its case, as a command; repeated until the case has it. */
export class Receipts {
  constructor(
    private readonly collections: Pick<Collections, 'deliveries'>,
    private readonly runner: CommandRunner,
  ) {}

  /** Those a worker did not live to send. */
  async sendDue(limit: number): Promise<void> {
    const due = this.collections.deliveries.find({ receiptDue: true }).sort({ nextAt: 1, seq: 1 });
    for (const delivery of await due.limit(limit).toArray()) await this.send(delivery);
  }

  async send(delivery: Delivery, actor: Actor = SYSTEM): Promise<void> {
    if (!delivery.receiptDue) return;
    const { _id, state } = delivery;
    const command = { key: `receipt:${_id}:${state}:${delivery.attempts}`, body: '' };
    const outcome = await this.runner.change(actor, command, delivery.case, (file) => receive(file, delivery));
    if (!outcome.ok && outcome.refusal.code === 'case.busy') return;
    await this.collections.deliveries.updateOne({ _id, state }, { $set: { receiptDue: false } });
  }
}

/**
 * A message that was told wakes whoever waits for `onTold`; one that could not be, or nobody knows of, comes as
 * `<onTold>.failed`, so that it can never be taken for told.
 */
async function receive(file: WorkingCopy, delivery: Delivery) {
  const { _id, state, channel, receiver, kind, onTold, lastFault } = delivery;
  const { how = null, note = null } = delivery.telling ?? {};
  const outcome = { delivery: _id, outcome: state, channel, receiver, kind };
  const data: JsonObject = { ...outcome, reason: lastFault, how, note };
  file.record({ kind: `delivery.${state}`, data });
  if (onTold) await file.message(state === 'told' ? onTold : `${onTold}.failed`, data);
  return done(null);
}
