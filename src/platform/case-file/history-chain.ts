import { hashOf } from '../kernel/index.js';
import type { HistoryEntry } from './case-file.js';

/** What a link is hashed over: everything stored of the entry but the hash itself. */
export type UnhashedEntry = Omit<HistoryEntry, 'hash'>;

/** Where the chain of a case begins: bound to the case, so that a chain cannot be moved to another one. */
export function chainStart(caseId: string): string {
  return hashOf(['shuijing/history', caseId]);
}

export function linkHash(entry: UnhashedEntry): string {
  const { _id, case: caseId, seq, at, kind, actor, clause, element, release, data, prev } = entry;
  return hashOf([_id, caseId, seq, at, kind, actor, clause, element, release, data, prev]);
}

/** Appends entries to a chain that ends in `head`. */
export function chained(
  head: { readonly seq: number; readonly hash: string },
  entries: readonly Omit<UnhashedEntry, 'prev'>[],
): HistoryEntry[] {
  let prev = head.hash;
  return entries.map((entry) => {
    const linked = { ...entry, prev };
    prev = linkHash(linked);
    return { ...linked, hash: prev };
  });
}

/** Whether a case's history is the one that was written. */
export type ChainReport =
  | { readonly intact: true; readonly length: number }
  | { readonly intact: false; readonly seq: number; readonly problem: ChainProblem };

/** `missing`: a gap; `altered`: a hash does not fit its content; `unlinked`: it does not follow its predecessor;
 * `head`: the file says the chain ends elsewhere. */
export type ChainProblem = 'missing' | 'altered' | 'unlinked' | 'head';

/** Follows a chain entry by entry. */
export class ChainVerifier {
  private seq = 0;
  private hash: string;
  private broken: ChainReport | null = null;

  constructor(caseId: string) {
    this.hash = chainStart(caseId);
  }

  add(entry: HistoryEntry): void {
    if (this.broken) return;
    const expected = this.seq + 1;
    if (entry.seq !== expected) this.fail(expected, 'missing');
    else if (entry.prev !== this.hash) this.fail(entry.seq, 'unlinked');
    else if (linkHash(entry) !== entry.hash) this.fail(entry.seq, 'altered');
    this.seq = entry.seq;
    this.hash = entry.hash;
  }

  end(head: { readonly seq: number; readonly hash: string }): ChainReport {
    if (!this.broken && this.seq < head.seq) this.fail(this.seq + 1, 'missing');
    if (!this.broken && (this.seq !== head.seq || this.hash !== head.hash)) this.fail(this.seq, 'head');
    return this.broken ?? { intact: true, length: this.seq };
  }

  private fail(seq: number, problem: ChainProblem): void {
    this.broken = { intact: false, seq, problem };
  }
}
