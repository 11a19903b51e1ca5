import type { Collections } from '../store/collections.js';
import type { Delivery, DeliveryState } from '../store/stored-file.js';
import { boundOf } from './page.js';

/** Messages a person has to look at, and the messages of a case. */
export class DeliveryQueries {
  constructor(private readonly collections: Pick<Collections, 'deliveries'>) {}

  /** Held or unknown ones, oldest id first. */
  async inState(
    state: DeliveryState,
    page: { afterId?: string; limit: number },
    channel?: string,
  ): Promise<readonly Delivery[]> {
    const after = page.afterId === undefined ? {} : { _id: { $gt: page.afterId } };
    const found = this.collections.deliveries
      .find({ state, ...after, ...(channel !== undefined && { channel }) })
      .sort({ state: 1, _id: 1 });
    return found.limit(boundOf(page.limit)).toArray();
  }

  async ofCase(caseId: string, page: { afterSeq: number; limit: number }): Promise<readonly Delivery[]> {
    const filter = { case: caseId, seq: { $gt: page.afterSeq } };
    const found = this.collections.deliveries.find(filter).sort({ case: 1, seq: 1 });
    return found.limit(boundOf(page.limit)).toArray();
  }
}
