/** One request of an upload. */
export interface WireRequest {
  readonly method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: XMLHttpRequestBodyInit;
  /** Bytes of this body that have left. */
  readonly progress?: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export interface WireAnswer {
  readonly status: number;
  header(name: string): string | null;
  /** The JSON answered; null for none. */
  readonly body: unknown;
}

/** The line broke, or the server is busy: the same may be tried again. */
export class LineBroken extends Error {}

/** The network as an upload sees it. */
export abstract class Wire {
  /** @throws LineBroken when no answer came; the signal's reason when it was given up */
  abstract send(request: WireRequest): Promise<WireAnswer>;
  /** Waits these milliseconds, or less when the network comes back. @throws the signal's reason */
  abstract pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}
