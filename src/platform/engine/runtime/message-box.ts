import type { ParkedMessage } from '../process-engine.js';

/** Most messages kept for somebody who does not wait yet; the oldest gives way. */
const MAX_PARKED = 50;

/** Messages nobody waited for when they came. */
export class MessageBox {
  private messages: readonly ParkedMessage[];

  constructor(parked: readonly ParkedMessage[]) {
    this.messages = parked;
  }

  get parked(): readonly ParkedMessage[] {
    return this.messages;
  }

  /** @returns the message that had to give way, if any */
  park(message: ParkedMessage): ParkedMessage | undefined {
    const all = [...this.messages, message];
    this.messages = all.slice(-MAX_PARKED);
    return all.length > MAX_PARKED ? all[0] : undefined;
  }

  /** Drops what came for somebody who will not wait any more. */
  forget(names: ReadonlySet<string>): void {
    this.messages = this.messages.filter(({ name }) => !names.has(name));
  }

  /** Takes out the oldest message with one of the names. */
  take(names: ReadonlySet<string | undefined>): ParkedMessage | undefined {
    const message = this.messages.find(({ name }) => names.has(name));
    if (message) this.messages = this.messages.filter((other) => other !== message);
    return message;
  }
}
