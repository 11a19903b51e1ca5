import { type Sending, type Sent, sendFile, type UploadedFile } from './send-file.js';
import { texts } from './texts.zh.js';
import type { Wire } from './wire.js';

/** What the server takes: it says so itself (`GET /api/guidance`, `uploads`). */
export interface UploadLimits {
  readonly mostPerReport: number;
  readonly mostBytes: number;
}

export interface UploadItem {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly phase: 'waiting' | 'sending' | 'broken' | 'done' | 'refused';
  /** Bytes. */
  readonly sent: number;
  /** Why it was refused; empty otherwise. */
  readonly refusal: string;
  readonly uploaded: UploadedFile | null;
}

interface Entry {
  readonly file: File;
  item: UploadItem;
  stop: AbortController;
}

/** Files of one report on their way, one after another: two at once would halve each on a slow line. */
export class UploadQueue {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<() => void>();
  private items: readonly UploadItem[] = [];
  private running = false;

  /** @param newKey a key of 16 characters or more, different each time */
  constructor(
    private readonly wire: Wire,
    private limits: UploadLimits,
    private readonly newKey: () => string,
  ) {}

  /** The server's answer may come after the form is drawn. */
  limitTo(limits: UploadLimits): void {
    this.limits = limits;
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const id = this.newKey();
      const refusal = this.refusalOf(file);
      this.entries.set(id, { file, item: itemOf(id, file, refusal), stop: new AbortController() });
    }
    this.tell();
    void this.run();
  }

  /** Stops it if it is on its way, and takes it off the list. */
  remove(id: string): void {
    this.entries.get(id)?.stop.abort(new DOMException('removed', 'AbortError'));
    this.entries.delete(id);
    this.tell();
  }

  retry(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined || entry.item.phase !== 'refused') return;
    this.entries.delete(id);
    this.add([entry.file]);
  }

  /** The list as it is; the same array until something changes. */
  snapshot = (): readonly UploadItem[] => this.items;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.next(); next !== undefined; next = this.next()) await this.bring(next);
    this.running = false;
  }

  private next(): Entry | undefined {
    return [...this.entries.values()].find(({ item }) => item.phase === 'waiting');
  }

  private async bring(entry: Entry): Promise<void> {
    this.change(entry, { phase: 'sending' });
    const sending: Sending = {
      wire: this.wire,
      signal: entry.stop.signal,
      key: entry.item.id,
      progress: (sent) => this.change(entry, { sent }),
      broken: (isBroken) => this.change(entry, { phase: isBroken ? 'broken' : 'sending' }),
    };
    try {
      this.settle(entry, await sendFile(entry.file, sending));
    } catch {
      // Given up by its owner, or not readable any more (a memory card taken out).
      this.change(entry, { phase: 'refused', refusal: texts.failed });
    }
  }

  private settle(entry: Entry, sent: Sent): void {
    if (sent.ok) this.change(entry, { phase: 'done', sent: entry.file.size, uploaded: sent.file });
    else this.change(entry, { phase: 'refused', refusal: sent.refusal });
  }

  private refusalOf(file: File): string {
    const taken = [...this.entries.values()].filter(({ item }) => item.phase !== 'refused').length;
    if (taken >= this.limits.mostPerReport) return texts.tooMany(this.limits.mostPerReport);
    if (file.size === 0) return texts.empty;
    return file.size > this.limits.mostBytes ? texts.tooLarge(this.limits.mostBytes) : '';
  }

  private change(entry: Entry, change: Partial<UploadItem>): void {
    entry.item = { ...entry.item, ...change };
    this.tell();
  }

  private tell(): void {
    this.items = [...this.entries.values()].map(({ item }) => item);
    for (const listener of this.listeners) listener();
  }
}

function itemOf(id: string, { name, size }: File, refusal: string): UploadItem {
  return { id, name, size, phase: refusal === '' ? 'waiting' : 'refused', sent: 0, refusal, uploaded: null };
}
