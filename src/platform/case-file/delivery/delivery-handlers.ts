import type { Delivery } from '../store/stored-file.js';

/**
 * What became of one attempt to send.
 * `told`: the receiver has it. `failed`: certainly not, try again later. `unknown`: nobody can say; a person decides.
 */
export type DeliveryOutcome =
  | { readonly outcome: 'told'; readonly receipt?: string }
  | { readonly outcome: 'failed' | 'unknown'; readonly reason: string };

/** Carries the messages of one channel. */
export interface DeliveryHandler {
  readonly channel: string;
  /** The receiver knows a message by its id, so that sending it twice does no harm. */
  readonly idempotent: boolean;
  /** Stays inside the house: that it worked shows in the case anyway and needs no receipt. */
  readonly internal?: boolean;
  deliver(message: Delivery): Promise<DeliveryOutcome>;
}

/** The channels this host can send through. */
export class DeliveryHandlers {
  private readonly byChannel = new Map<string, DeliveryHandler>();

  constructor(handlers: readonly DeliveryHandler[] = []) {
    for (const handler of handlers) this.register(handler);
  }

  /** @throws Error when the channel has a handler already: a fault of the wiring */
  register(handler: DeliveryHandler): void {
    if (this.byChannel.has(handler.channel)) throw new Error(`two handlers for the channel ${handler.channel}`);
    this.byChannel.set(handler.channel, handler);
  }

  get channels(): readonly string[] {
    return [...this.byChannel.keys()];
  }

  of(channel: string): DeliveryHandler | undefined {
    return this.byChannel.get(channel);
  }
}
