import type { Iso } from './format.js';

/**
 * The server's time in the browser: the last time the server told, and how long ago that was. The browser's own clock
 * is used only until the server has spoken, since it may be wrong by years on a borrowed phone.
 */
export class ServerTime {
  private told: { readonly at: number; readonly heard: number } | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly wall: () => number = () => Date.now(),
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** @param iso what the server says it is now (its `Date` header, or the demonstration's clock) */
  tell(iso: Iso): void {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return;
    this.told = { at, heard: this.elapsed() };
    for (const listener of this.listeners) listener();
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.told === null ? this.wall() : this.told.at + (this.elapsed() - this.told.heard);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** The one of this page. */
export const serverTime = new ServerTime();
