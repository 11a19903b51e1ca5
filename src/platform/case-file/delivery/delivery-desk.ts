import { type Actor, type Clock, done, type Outcome, refuse } from '../../kernel/index.js';
import type { Collections } from '../store/collections.js';
import type { Delivery } from '../store/stored-file.js';
import type { Receipts } from './receipts.js';

/** How a person told the receiver himself: by phone, in person, by letter. */
export interface Telling {
  readonly how: string;
  readonly note: string;
}

/** Where a person decides about messages that are held, or of which nobody knows whether they arrived. */
export class DeliveryDesk {
  constructor(
    private readonly collections: Pick<Collections, 'deliveries'>,
    private readonly receipts: Receipts,
    private readonly machine: Clock,
  ) {}

  /** Sends once more. Refuses `delivery.not-found`, `delivery.not-undecided`. */
  async sendAgain(actor: Actor, id: string): Promise<Outcome<Delivery>> {
    const nextAt = this.machine.now();
    return this.decide(id, {
      state: 'waiting',
      open: true,
      attempts: 0,
      nextAt,
      receiptDue: false,
      decidedBy: actor.id,
    });
  }

  /** Records that somebody told the receiver: the case goes on as if the message had arrived. Refuses as above. */
  async recordTold(actor: Actor, id: string, telling: Telling): Promise<Outcome<Delivery>> {
    const settledAt = this.machine.now();
    const told = { state: 'told', open: false, receiptDue: true, settledAt, decidedBy: actor.id, telling } as const;
    const outcome = await this.decide(id, told);
    if (outcome.ok) await this.receipts.send(outcome.value, actor);
    return outcome;
  }

  /** What waited behind the message need not wait any more. */
  private async goOn(lane: string): Promise<void> {
    await this.collections.deliveries.updateMany({ lane, open: true }, { $set: { nextAt: this.machine.now() } });
  }

  private async decide(id: string, set: Partial<Delivery>): Promise<Outcome<Delivery>> {
    const undecided = { _id: id, state: { $in: ['held', 'unknown'] as const } };
    const decided = await this.collections.deliveries.findOneAndUpdate(
      undecided,
      { $set: set, $inc: { decisions: 1 } },
      { returnDocument: 'after' },
    );
    if (decided) {
      await this.goOn(decided.lane);
      return done(decided);
    }
    const there = await this.collections.deliveries.findOne({ _id: id });
    return there ? refuse('delivery.not-undecided', { state: there.state }) : refuse('delivery.not-found', { id });
  }
}
