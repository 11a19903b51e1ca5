import type { StoredFile } from './stored-file.js';

/** The files this host touched last, by id; the longest untouched leaves first. */
export class HotFiles {
  private readonly files = new Map<string, StoredFile>();

  constructor(private readonly capacity: number) {}

  get(caseId: string): StoredFile | undefined {
    return this.files.get(caseId);
  }

  /** Keeps the newer one when two answers arrive out of order. */
  put(file: StoredFile): void {
    const known = this.files.get(file._id);
    if (known && known.rev > file.rev) return;
    this.files.delete(file._id);
    this.files.set(file._id, file);
    if (this.files.size > this.capacity) this.drop(this.files.keys().next().value ?? '');
  }

  drop(caseId: string): void {
    this.files.delete(caseId);
  }
}
