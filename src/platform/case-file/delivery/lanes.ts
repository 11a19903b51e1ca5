import type { Clock } from '../../kernel/index.js';
import type { Collections } from '../store/collections.js';
import { isDuplicate } from '../store/database-faults.js';

/** A lease that is lost in a crash costs nothing: it need not be on disk. */
const FORGET = { writeConcern: { w: 1, journal: false } } as const;
const LEASE = { ...FORGET, upsert: true } as const;

/** Leases of lanes: one worker at a time sends in a lane, whichever host it is on. */
export class Lanes {
  constructor(
    private readonly collections: Pick<Collections, 'lanes'>,
    private readonly machine: Clock,
    private readonly holder: string,
    private readonly leaseMs: number,
  ) {}

  async lease(lane: string): Promise<boolean> {
    const now = this.machine.now();
    const until = new Date(now.getTime() + this.leaseMs);
    try {
      const filter = { _id: lane, until: { $lte: now } };
      await this.collections.lanes.updateOne(filter, { $set: { holder: this.holder, until } }, LEASE);
      return true;
    } catch (fault) {
      // Somebody's lease is still good: the upsert met his document.
      if (isDuplicate(fault)) return false;
      throw fault;
    }
  }

  /** Holds the lane for another while; false when it has run out and somebody else may be sending by now. */
  async renew(lane: string): Promise<boolean> {
    const until = new Date(this.machine.now().getTime() + this.leaseMs);
    const mine = { _id: lane, holder: this.holder };
    const renewed = await this.collections.lanes.updateOne(mine, { $set: { until } }, FORGET);
    return renewed.matchedCount > 0;
  }

  async free(lane: string): Promise<void> {
    await this.collections.lanes.deleteOne({ _id: lane, holder: this.holder }, FORGET);
  }
}
