import { hashOf } from '../../kernel/index.js';
import type { AccessChainReport, AccessEntry, ChainPoint } from './access-log.js';

export function chainStart(writer: string): string {
  return hashOf(['shuijing/access', writer]);
}

export function linkHash(entry: Omit<AccessEntry, 'hash'>): string {
  const { _id, writer, seq, at, actor, action, cases, query, field, reason, prev } = entry;
  return hashOf([_id, writer, seq, at, actor, action, cases, query, field, reason, prev]);
}

/** Follows a writer's entries in order; stops at the first that does not fit. */
export class AccessChain {
  private seq: number;
  private hash: string;

  /** @param head how far it goes at least @param after where an earlier part ended */
  constructor(
    writer: string,
    private readonly head: ChainPoint,
    after: ChainPoint | null = null,
  ) {
    this.seq = after?.seq ?? 0;
    this.hash = after?.hash ?? chainStart(writer);
  }

  /** The last entry that fitted. */
  get reached(): ChainPoint {
    return { seq: this.seq, hash: this.hash };
  }

  /** After the last entry there is. */
  end(): AccessChainReport {
    if (this.seq < this.head.seq) return { intact: false, seq: this.seq + 1, problem: 'missing' };
    return { intact: true, length: this.seq };
  }

  add(entry: AccessEntry): AccessChainReport | null {
    const broken = this.problemOf(entry);
    if (broken) return { intact: false, seq: this.seq + 1, problem: broken };
    this.seq = entry.seq;
    this.hash = entry.hash;
    return null;
  }

  private problemOf(entry: AccessEntry): 'missing' | 'altered' | 'unlinked' | null {
    if (entry.seq !== this.seq + 1) return 'missing';
    if (entry.prev !== this.hash) return 'unlinked';
    if (entry.seq === this.head.seq && entry.hash !== this.head.hash) return 'altered';
    return linkHash(entry) === entry.hash ? null : 'altered';
  }
}
