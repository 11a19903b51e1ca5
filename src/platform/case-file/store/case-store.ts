import type { mongo } from 'mongoose';
import type { Collections } from './collections.js';
import { isDuplicate } from './database-faults.js';
import { HotFiles } from './hot-files.js';
import type { StoredFile } from './stored-file.js';
import { UPCASTERS, type Upcaster, upcast } from './upcasters.js';

/** Stored bytes of the files kept at hand. */
const HOT_BYTES = 64 * 1024 * 1024;

/** Reads and writes case files, one document at a time, compare-and-set on `rev`. */
export class CaseStore {
  private readonly hot: HotFiles;

  constructor(
    private readonly collections: Pick<Collections, 'files'>,
    private readonly upcasters: ReadonlyMap<number, Upcaster> = UPCASTERS,
    hotBytes = HOT_BYTES,
  ) {
    this.hot = new HotFiles(hotBytes);
  }

  /** The file as this host last saw it; may be stale, which compare-and-set makes harmless. */
  remembered(caseId: string): StoredFile | undefined {
    return this.hot.get(caseId);
  }

  /** @throws CaseFileTooNew, CaseFileUnreadable */
  async load(caseId: string): Promise<StoredFile | null> {
    const file = await this.read({ _id: caseId });
    if (file) this.hot.put(file);
    else this.hot.drop(caseId);
    return file;
  }

  findByNumber(number: string): Promise<StoredFile | null> {
    return this.read({ number });
  }

  /** Revision in the database now; null when there is no such file. */
  async revision(caseId: string): Promise<number | null> {
    const found = await this.collections.files.findOne({ _id: caseId }, { projection: { rev: 1 } });
    return found?.rev ?? null;
  }

  /** False when a file with this id exists already. */
  async insert(file: StoredFile): Promise<boolean> {
    try {
      await this.collections.files.insertOne(file);
    } catch (fault) {
      if (isDuplicate(fault)) return false;
      throw fault;
    }
    this.hot.put(file);
    return true;
  }

  /** False when somebody else has written since: the race is lost. */
  async replace(rev: number, next: StoredFile): Promise<boolean> {
    this.hot.drop(next._id);
    const result = await this.collections.files.replaceOne({ _id: next._id, rev }, next);
    if (result.matchedCount === 0) return false;
    this.hot.put(next);
    return true;
  }

  /** Takes away what the relay has copied out; without effect when the file has moved on. */
  async clear(relayed: StoredFile): Promise<void> {
    const cleared = { entries: [], outbox: [], closed: [], dirty: false } as const;
    const { _id, rev } = relayed;
    const result = await this.collections.files.updateOne({ _id, rev }, { $set: cleared });
    if (result.matchedCount > 0 && this.hot.get(_id)?.rev === rev) this.hot.put({ ...relayed, ...cleared });
  }

  private async read(filter: mongo.Filter<StoredFile>): Promise<StoredFile | null> {
    const stored = await this.collections.files.findOne(filter);
    return stored ? upcast(stored as unknown as Readonly<Record<string, unknown>>, this.upcasters) : null;
  }
}
