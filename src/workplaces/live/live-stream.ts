import type { Actor } from '../../platform/kernel/index.js';

/** What a browser is told: that something changed, never what it says. */
export type LiveEvent =
  | { readonly event: 'hello' | 'tasks' | 'notices' | 'end' }
  | { readonly event: 'cases'; readonly ids: readonly string[]; readonly more: boolean };

/** Where a stream ends: the answer of one request. */
export interface Sink {
  write(text: string): boolean;
  end(): void;
  /** Bytes the other side has not taken yet. */
  readonly writableLength: number;
}

/** A reader this far behind is let go; it comes back and reads afresh. */
const MOST_WAITING = 64 * 1024;

/** One open browser page that wants to be told. */
export class LiveStream {
  private ended = false;

  constructor(
    readonly actor: Actor,
    readonly token: string,
    private readonly sink: Sink,
  ) {}

  get isOpen(): boolean {
    return !this.ended;
  }

  /** @param id given back by the browser when it comes again */
  send({ event, ...data }: LiveEvent, id: number): void {
    this.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps proxies from closing a silent line. */
  beat(): void {
    this.write(': \n\n');
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.sink.end();
  }

  private write(text: string): void {
    if (this.ended) return;
    this.sink.write(text);
    if (this.sink.writableLength > MOST_WAITING) this.end();
  }
}
