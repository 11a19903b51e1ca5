import type { StoredFile } from './stored-file.js';

/** The files this host touched last, by id; the longest untouched leave first. */
export class HotFiles {
  private readonly files = new Map<string, StoredFile>();
  private bytes = 0;

  /** @param capacity bytes of all files together, as they are stored */
  constructor(private readonly capacity: number) {}

  get(caseId: string): StoredFile | undefined {
    const file = this.files.get(caseId);
    if (file) this.touch(file);
    return file;
  }

  /** Keeps the newer one when two answers arrive out of order. */
  put(file: StoredFile): void {
    const known = this.files.get(file._id);
    if (known && known.rev > file.rev) return;
    this.drop(file._id);
    this.files.set(file._id, file);
    this.bytes += file.bytes;
    while (this.bytes > this.capacity) this.drop(this.files.keys().next().value ?? '');
  }

  drop(caseId: string): void {
    this.bytes -= this.files.get(caseId)?.bytes ?? 0;
    this.files.delete(caseId);
  }

  private touch(file: StoredFile): void {
    this.files.delete(file._id);
    this.files.set(file._id, file);
  }
}
