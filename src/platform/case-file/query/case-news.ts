import type { Collections } from '../store/collections.js';
import { readAround } from '../store/damage.js';
import type { StoredFile } from '../store/stored-file.js';

/** A case that has changed: what lists show of it is up to date. No text. */
export interface NewsOfCase {
  readonly case: string;
  readonly rev: number;
  readonly parties: readonly string[];
  /** Machine time of the commit. */
  readonly committedAt: Date;
  /** Tasks that ended with it, and the units that had them; only known on the host that committed. */
  readonly closed: readonly { readonly task: string; readonly unit: string }[];
}

/** Tells that cases have changed: at once what this host has done, on asking what any host has. */
export abstract class CaseNews {
  /** @returns stops listening. A listener must not throw. */
  abstract listen(listener: (news: readonly NewsOfCase[]) => void): () => void;
  /** Committed at or after this machine time and copied out, oldest first: one read of an index, 500 at most. */
  abstract since(at: Date): Promise<readonly NewsOfCase[]>;
}

const MOST = 500;
const FIELDS = { rev: 1, parties: 1, committedAt: 1 } as const;

/** News from the relay of this host and from the case files themselves. */
export class StoredCaseNews extends CaseNews {
  private readonly listeners = new Set<(news: readonly NewsOfCase[]) => void>();

  constructor(private readonly collections: Pick<Collections, 'files'>) {
    super();
  }

  override listen(listener: (news: readonly NewsOfCase[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The relay has copied these out. */
  tell(files: readonly StoredFile[]): void {
    if (this.listeners.size === 0) return;
    const news = files.map((file) => newsOf(file, file.closed));
    for (const listener of this.listeners) listener(news);
  }

  override async since(at: Date): Promise<readonly NewsOfCase[]> {
    const found = this.collections.files.find({ committedAt: { $gte: at }, dirty: false }, { projection: FIELDS });
    return (await readAround(found.sort({ committedAt: 1 }).limit(MOST))).map((file) => newsOf(file, []));
  }
}

type Known = Pick<StoredFile, '_id' | 'rev' | 'parties' | 'committedAt'>;

function newsOf({ _id, rev, parties, committedAt }: Known, closed: StoredFile['closed']): NewsOfCase {
  return {
    case: _id,
    rev,
    parties,
    committedAt,
    closed: closed.map(({ id, unit }) => ({ task: `${_id}:${id}`, unit })),
  };
}
