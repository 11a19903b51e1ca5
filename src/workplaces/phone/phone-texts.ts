/** Carries one text message to a telephone now; whoever asked for it can ask again. */
export abstract class PhoneTexts {
  /** False when it could not be handed over, or nothing here can send text messages. */
  abstract send(message: SentMessage): Promise<boolean>;
}

export interface SentMessage {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}

/** What the demo's stand-in for a gateway was given: the telephone a newcomer does not have. */
export abstract class SentMessages {
  /** Newest first; null outside of the demo, and when a real gateway sends. */
  abstract all(): readonly SentMessage[] | null;
}
