import type { SealedValue } from '../vault/index.js';

/** What somebody has typed into a form and not sent yet; sealed like case text, so useless without the case's key. */
export interface Draft {
  readonly person: string;
  /** `<case>:<task>`. */
  readonly task: string;
  readonly revision: number;
  readonly sealed: SealedValue;
  readonly savedAt: Date;
}

/** Unsent forms, one per person and task. They decide nothing and are nobody else's. */
export abstract class Drafts {
  abstract of(person: string, task: string): Promise<Draft | null>;
  /**
   * Keeps a draft as the next revision after `expected` (0: there was none). Of two savings at once one fails.
   * @returns null when another revision is there
   */
  abstract keep(draft: Omit<Draft, 'revision'>, expected: number): Promise<Draft | null>;
  abstract drop(person: string, task: string): Promise<void>;
  /** The drafts of everybody for tasks that have ended. */
  abstract dropTasks(tasks: readonly string[]): Promise<void>;
  /** A person's drafts saved before an instant: what a crash left of tasks that have ended. */
  abstract dropBefore(person: string, before: Date): Promise<void>;
}
