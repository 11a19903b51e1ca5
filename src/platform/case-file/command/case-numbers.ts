import type { Collections } from '../store/collections.js';
import { isDuplicate } from '../store/database-faults.js';

/** Public numbers come from one counter per kind, taken a block at a time; what a host does not use stays a gap. */
export class CaseNumbers {
  private readonly blocks = new Map<string, { next: number; last: number }>();
  private readonly taking = new Map<string, Promise<void>>();

  constructor(
    private readonly collections: Pick<Collections, 'counters'>,
    private readonly blockSize: number,
  ) {}

  async next(kind: string): Promise<number> {
    for (;;) {
      const block = this.blocks.get(kind);
      if (block && block.next <= block.last) return block.next++;
      await this.takeBlock(kind);
    }
  }

  /** One request for a block, however many commands wait for it. */
  private async takeBlock(kind: string): Promise<void> {
    const under = this.taking.get(kind) ?? this.fetchBlock(kind).finally(() => this.taking.delete(kind));
    this.taking.set(kind, under);
    await under;
  }

  private async fetchBlock(kind: string): Promise<void> {
    const last = await this.raise(kind);
    this.blocks.set(kind, { next: last - this.blockSize + 1, last });
  }

  private async raise(kind: string): Promise<number> {
    const raise = { $inc: { value: this.blockSize } };
    try {
      const counter = await this.collections.counters.findOneAndUpdate({ _id: `number/${kind}` }, raise, {
        upsert: true,
        returnDocument: 'after',
      });
      if (!counter) throw new Error(`the counter of ${kind} could not be raised`);
      return counter.value;
    } catch (fault) {
      // Two first upserts at once: the other one made the counter.
      if (isDuplicate(fault)) return this.raise(kind);
      throw fault;
    }
  }
}
