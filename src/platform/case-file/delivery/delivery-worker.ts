import type { Clock } from '../../kernel/index.js';
import { eachOf } from '../command/each-of.js';
import type { Collections } from '../store/collections.js';
import type { Delivery } from '../store/stored-file.js';
import type { DeliveryHandler, DeliveryHandlers, DeliveryOutcome } from './delivery-handlers.js';
import type { Lanes } from './lanes.js';
import type { Receipts } from './receipts.js';

export interface DeliveryOptions {
  /** Attempts before a message is held for a person to look at. */
  readonly attempts: number;
  /** Pause after the first failure; doubled after each further one. */
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
}

export const DELIVERY_OPTIONS: DeliveryOptions = { attempts: 8, backoffMs: 5_000, longestBackoffMs: 3_600_000 };

/** Lanes sent in at the same time. */
const LANES_AT_ONCE = 8;

export interface DeliveryRun {
  readonly tried: number;
  readonly more: boolean;
}

/** Sends what waits, lane by lane; everything about retries is kept with the delivery, nothing in the case file. */
export class DeliveryWorker {
  private running: Promise<DeliveryRun> | null = null;

  constructor(
    private readonly collections: Collections,
    private readonly handlers: DeliveryHandlers,
    private readonly lanes: Lanes,
    private readonly receipts: Receipts,
    private readonly machine: Clock,
    private readonly options: DeliveryOptions = DELIVERY_OPTIONS,
  ) {}

  /** @param limit lanes per channel; runs of one host follow each other. */
  async run(limit: number): Promise<DeliveryRun> {
    while (this.running) await this.running;
    this.running = this.sendDue(limit);
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  private async sendDue(limit: number): Promise<DeliveryRun> {
    await this.receipts.sendDue(limit);
    const lanes = await this.dueLanes(limit);
    const counts = await eachOf(lanes, LANES_AT_ONCE, (lane) => this.sendLane(lane));
    const tried = counts.reduce((sum, count) => sum + count, 0);
    return { tried, more: tried > 0 };
  }

  /** Of the channels this host has: messages nobody here can carry must not stand in the way of others. */
  private async dueLanes(limit: number): Promise<readonly string[]> {
    const lanes = new Set<string>();
    for (const channel of this.handlers.channels) {
      const due = { open: true, channel, nextAt: { $lte: this.machine.now() } };
      const waiting = this.collections.deliveries.find(due, { projection: { lane: 1 } });
      const rows = await waiting.sort({ channel: 1, nextAt: 1, _id: 1 }).limit(limit).toArray();
      for (const row of rows) lanes.add(row.lane);
    }
    return [...lanes];
  }

  private async sendLane(lane: string): Promise<number> {
    if (!(await this.lanes.lease(lane))) return 0;
    try {
      return await this.sendInOrder(lane);
    } finally {
      await this.lanes.free(lane);
    }
  }

  /** From the oldest on, until one has to wait: those behind it wait with it. */
  private async sendInOrder(lane: string): Promise<number> {
    for (let tried = 0; ; tried += 1) {
      const [first] = await this.collections.deliveries
        .find({ lane, open: true })
        .sort({ lane: 1, seq: 1 })
        .limit(1)
        .toArray();
      if (!first || !(await this.lanes.renew(lane))) return tried;
      if (first.nextAt > this.machine.now()) {
        await this.waitBehind(first);
        return tried;
      }
      const handler = this.handlers.of(first.channel);
      // No such channel on this host: another one may have it, or a later release.
      if (!handler) return tried;
      const settled = await this.send(first, handler);
      // Somebody else has decided about it meanwhile: what he wrote holds, and the lane is his.
      if (!settled) return tried;
      await this.receipts.send(settled);
    }
  }

  /**
   * Those behind a message that has to wait are not looked at before it, but now and then all the same: whoever sends
   * it again may not live to tell them.
   */
  private async waitBehind({ lane, seq, nextAt: first }: Delivery): Promise<void> {
    const latest = new Date(this.machine.now().getTime() + this.options.longestBackoffMs);
    const nextAt = first < latest ? first : latest;
    const behind = { lane, open: true, seq: { $gt: seq }, nextAt: { $lt: nextAt } };
    await this.collections.deliveries.updateMany(behind, { $set: { nextAt } });
  }

  private async send(message: Delivery, handler: DeliveryHandler): Promise<Delivery | null> {
    // Found in the middle of sending: its worker died. Without a key on the other side nobody can know.
    if (message.state === 'sending' && !handler.idempotent) {
      return this.settle(message, { outcome: 'unknown', reason: 'the worker died while sending' });
    }
    const attempts = message.attempts + 1;
    // Only where a repeat would do harm must it be on disk that sending has begun.
    const begun = handler.idempotent ? message : await this.update(message, { state: 'sending', attempts });
    if (!begun) return null;
    const result = await attempt(handler, { ...begun, attempts });
    return this.settle(begun, result, attempts, handler.internal === true);
  }

  private settle(
    message: Delivery,
    result: DeliveryOutcome,
    attempts = message.attempts,
    quiet = false,
  ): Promise<Delivery | null> {
    const now = this.machine.now();
    if (result.outcome === 'told') {
      const receiptDue = !quiet || message.onTold !== null;
      return this.update(message, {
        state: 'told',
        open: false,
        attempts,
        receiptDue,
        settledAt: now,
        lastFault: null,
      });
    }
    const lastFault = result.reason;
    if (result.outcome === 'unknown') {
      // Shown to a person and never repeated by itself; the lane goes on, there is nothing to wait for.
      return this.update(message, {
        state: 'unknown',
        open: false,
        attempts,
        receiptDue: true,
        settledAt: now,
        lastFault,
      });
    }
    if (attempts >= this.options.attempts) {
      return this.update(message, { state: 'held', attempts, receiptDue: true, lastFault, nextAt: FAR });
    }
    const backoff = Math.min(this.options.longestBackoffMs, this.options.backoffMs * 2 ** (attempts - 1));
    const nextAt = new Date(now.getTime() + backoff);
    return this.update(message, { state: 'waiting', attempts, lastFault, nextAt });
  }

  /** Null when the message is not as it was read: another worker or a person was faster. */
  private async update(message: Delivery, set: Partial<Delivery>): Promise<Delivery | null> {
    const { _id, state, attempts } = message;
    const updated = await this.collections.deliveries.updateOne({ _id, state, attempts }, { $set: set });
    return updated.matchedCount > 0 ? { ...message, ...set } : null;
  }
}

/** A held message waits for a person, not for a time. */
const FAR = new Date('9999-12-31T00:00:00.000Z');

async function attempt(handler: DeliveryHandler, message: Delivery): Promise<DeliveryOutcome> {
  try {
    return await handler.deliver(message);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { outcome: handler.idempotent ? 'failed' : 'unknown', reason };
  }
}
