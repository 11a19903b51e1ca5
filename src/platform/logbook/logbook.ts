import type { JsonObject } from '../kernel/index.js';

/** One line of an office's book: what happened, when, who wrote it. Never changed, never removed. */
export interface LogEntry {
  /** Whoever comes second with an id finds the first entry: what may happen once gets an id that says so. */
  readonly id: string;
  /** Which book: `calls`, `duty`. */
  readonly book: string;
  readonly kind: string;
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string; readonly unit: string };
  /** What it is about, for finding everything about it; empty when about nothing else. */
  readonly subject: string;
  /** One word lists may be narrowed by; empty without. */
  readonly label: string;
  readonly data: JsonObject;
}

export interface LogFilter {
  readonly book: string;
  readonly kinds: readonly string[];
  /** Id of whoever wrote it. */
  readonly by?: string;
  readonly subject?: string;
  readonly label?: string;
  /** From this instant on, and before that one. */
  readonly from?: Date;
  readonly until?: Date;
}

/** Where a list was left off; many entries share an instant. */
export interface LogMark {
  readonly at: Date;
  readonly id: string;
}

/**
 * When to write the next of a numbered row, which is found as the newest: never before the last one, whatever the
 * clocks of two hosts say.
 */
export function laterThan(last: Pick<LogEntry, 'at'> | null, now: Date): Date {
  return last === null || now > last.at ? now : new Date(last.at.getTime() + 1);
}

/** Books of an office beside its cases: append-only. */
export abstract class Logbook {
  /** False when an entry of this id is there already; it stays as it is. */
  abstract append(entry: LogEntry): Promise<boolean>;
  /** Those there are, in no order. @param ids at most 200 */
  abstract byIds(ids: readonly string[]): Promise<readonly LogEntry[]>;
  /** Newest first. @param page.limit at most 200 */
  abstract page(filter: LogFilter, page: { before?: LogMark; limit: number }): Promise<readonly LogEntry[]>;
}
