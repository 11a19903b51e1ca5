import { type Actor, type Clock, done, type JsonObject, SYSTEM } from '../../kernel/index.js';
import type { CommandRunner } from '../command/command-runner.js';
import type { WorkingCopy } from '../command/working-copy.js';
import type { Collections } from '../store/collections.js';
import { isOutcomeUnknown } from '../store/database-faults.js';
import type { Delivery } from '../store/stored-file.js';
import type { Quarantine } from '../sweep/quarantine.js';

/** How long a receipt its case cannot take is left alone. */
const REST_MS = 600_000;

/** Brings the outcome of a delivery back into its case, as a command; repeated until the case has it. */
export class Receipts {
  constructor(
    private readonly collections: Pick<Collections, 'deliveries'>,
    private readonly runner: CommandRunner,
    private readonly quarantine: Quarantine,
    private readonly machine: Clock,
  ) {}

  /** Those a worker did not live to send. */
  async sendDue(limit: number): Promise<void> {
    const due = { receiptDue: true, receiptAt: { $lte: this.machine.now() } };
    const waiting = this.collections.deliveries.find(due).sort({ receiptAt: 1, _id: 1 });
    for (const delivery of await waiting.limit(limit).toArray()) await this.send(delivery);
  }

  async send(delivery: Delivery, actor: Actor = SYSTEM): Promise<void> {
    if (!delivery.receiptDue) return;
    try {
      await this.bringBack(delivery, actor);
    } catch (fault) {
      if (isOutcomeUnknown(fault)) throw fault;
      await this.quarantine.add(delivery.case, 'receipt', fault);
      const receiptAt = new Date(this.machine.now().getTime() + REST_MS);
      const rests = { $set: { receiptAt }, $inc: { receiptFaults: 1 } };
      await this.collections.deliveries.updateOne({ _id: delivery._id }, rests);
    }
  }

  private async bringBack(delivery: Delivery, actor: Actor): Promise<void> {
    const { _id, state, attempts, decisions } = delivery;
    // Sent again it may be held again after as many attempts: that is another receipt.
    const again = decisions ? `:${decisions}` : '';
    const command = { key: `receipt:${_id}:${state}:${attempts}${again}`, body: '' };
    const outcome = await this.runner.change(actor, command, delivery.case, (file) => receive(file, delivery));
    if (!outcome.ok && outcome.refusal.code === 'case.busy') return;
    // Of a case that is gone nobody has to hear; any other refusal is shown, and the receipt tried again.
    if (!outcome.ok && outcome.refusal.code !== 'case.not-found') throw new Error(outcome.refusal.code);
    await this.collections.deliveries.updateOne({ _id, state }, { $set: { receiptDue: false } });
    if (delivery.receiptFaults) await this.quarantine.release(delivery.case, 'receipt');
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
