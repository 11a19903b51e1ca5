import { type Json, type Outcome } from '../kernel/index.js';

/** A command outside case files, as it arrives over HTTP. */
export interface KeyedCommand {
  readonly key: string;
  readonly body: string;
}

/** Remembers what a command answered, for those that do not live in a case file: repeated, it is not done again. */
export abstract class KeptAnswers {
  /**
   * Does the work once per key; a repetition gets the first answer. A refused or failed attempt leaves nothing, so that
   * it may be tried again; one of which nobody knows how it ended stays in progress for an hour. Refuses `command.key-reused` and `command.in-progress`.
   */
  abstract once<T extends Json>(command: KeyedCommand, now: Date, work: () => Promise<Outcome<T>>): Promise<Outcome<T>>;
  /** Whether the answer of a command is there. */
  abstract isKept(command: KeyedCommand, now: Date): Promise<boolean>;
  /** Takes the answer of a command away; of several who do so at once, one hears true. */
  abstract take(command: KeyedCommand, now: Date): Promise<boolean>;
  abstract purge(now: Date): Promise<void>;
}
