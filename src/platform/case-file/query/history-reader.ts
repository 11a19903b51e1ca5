import type { HistoryEntry } from '../case-file.js';
import { type ChainReport, ChainVerifier } from '../history-chain.js';
import type { CaseStore } from '../store/case-store.js';
import type { Collections } from '../store/collections.js';
import type { StoredFile } from '../store/stored-file.js';
import { boundOf } from './page.js';

const PAGE = 500;

/** The history of a case: what has been copied out, and what still lies in the file. */
export class HistoryReader {
  constructor(
    private readonly collections: Pick<Collections, 'history'>,
    private readonly store: CaseStore,
  ) {}

  /** Oldest first, from the entry after `afterSeq`. @param page.limit at most 500 */
  async page(caseId: string, page: { afterSeq: number; limit: number }): Promise<readonly HistoryEntry[]> {
    // The file first: what leaves it meanwhile is then found in the collection.
    return this.pageOf(caseId, await this.store.load(caseId), page);
  }

  private async pageOf(caseId: string, file: StoredFile | null, page: { afterSeq: number; limit: number }) {
    const limit = boundOf(page.limit, PAGE);
    const copied = await this.collections.history
      .find({ case: caseId, seq: { $gt: page.afterSeq } })
      .sort({ case: 1, seq: 1 })
      .limit(limit)
      .toArray();
    const bySeq = new Map(copied.map((entry) => [entry.seq, entry]));
    for (const entry of file?.entries ?? []) {
      if (entry.seq > page.afterSeq && !bySeq.has(entry.seq)) bySeq.set(entry.seq, entry);
    }
    return [...bySeq.values()].sort((a, b) => a.seq - b.seq).slice(0, limit);
  }

  /** Follows the chain from the first entry to the head the file names; null when there is no such case. */
  async verify(caseId: string): Promise<ChainReport | null> {
    const file = await this.store.load(caseId);
    if (!file) return null;
    const verifier = new ChainVerifier(caseId);
    let afterSeq = 0;
    for (;;) {
      const entries = await this.pageOf(caseId, file, { afterSeq, limit: PAGE });
      // Entries written since the file was read belong to a later head.
      for (const entry of entries) if (entry.seq <= file.head.seq) verifier.add(entry);
      const last = entries.at(-1);
      if (!last || last.seq >= file.head.seq) return verifier.end(file.head);
      afterSeq = last.seq;
    }
  }
}
