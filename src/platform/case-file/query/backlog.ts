import type { mongo } from 'mongoose';
import type { Collections } from '../store/collections.js';
import type { DeliveryState } from '../store/stored-file.js';

/** Counted up to a bound: nothing counts by scanning without end. */
export interface BoundedCount {
  readonly count: number;
  /** There are more than were counted. */
  readonly more: boolean;
}

/** What waits to be done, and what stands still: figures for whoever runs the house, nothing of any case. */
export interface BacklogFigures {
  /** Files with something due by now. */
  readonly overdue: BoundedCount;
  /** Earliest instant something is due anywhere; null when nothing is. */
  readonly oldestDueAt: Date | null;
  /** Commits not yet copied out. */
  readonly unrelayed: BoundedCount;
  readonly incidents: BoundedCount;
  readonly held: BoundedCount;
  readonly unknown: BoundedCount;
  readonly waiting: BoundedCount;
  readonly quarantined: BoundedCount;
}

const MOST = 10_000;

/** Reads the figures from the indexes of the case files. */
export class Backlog {
  constructor(private readonly collections: Pick<Collections, 'files' | 'deliveries' | 'quarantine'>) {}

  async read(now: Date): Promise<BacklogFigures> {
    const { files, quarantine } = this.collections;
    const [overdue, unrelayed, incidents, held, unknown, waiting, quarantined] = await Promise.all([
      counted(files, { nextDueAt: { $lte: now } }),
      counted(files, { dirty: true }),
      counted(files, { openIncidents: { $gt: 0 } }),
      this.inState('held'),
      this.inState('unknown'),
      this.inState('waiting'),
      counted(quarantine, {}),
    ]);
    const oldestDueAt = await this.oldestDue();
    return { overdue, oldestDueAt, unrelayed, incidents, held, unknown, waiting, quarantined };
  }

  private inState(state: DeliveryState): Promise<BoundedCount> {
    return counted(this.collections.deliveries, { state });
  }

  private async oldestDue(): Promise<Date | null> {
    const due = this.collections.files.find({ nextDueAt: { $gt: new Date(0) } }, { projection: { nextDueAt: 1 } });
    const [first] = await due.sort({ nextDueAt: 1, _id: 1 }).limit(1).toArray();
    return first?.nextDueAt ?? null;
  }
}

async function counted<T extends mongo.Document>(
  from: mongo.Collection<T>,
  filter: mongo.Filter<T>,
): Promise<BoundedCount> {
  const found = await from.countDocuments(filter, { limit: MOST + 1 });
  return { count: Math.min(found, MOST), more: found > MOST };
}
