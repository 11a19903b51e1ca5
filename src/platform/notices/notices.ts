import type { JsonObject } from '../kernel/index.js';

/** A message to an office inside the house: alerts, supervision, copies for information. */
export interface Notice {
  /** Id of the delivery; the same message delivered twice is one notice. */
  readonly id: string;
  readonly case: string;
  /** Unit or post it is for. */
  readonly receiver: string;
  readonly channel: string;
  readonly kind: string;
  readonly payload: JsonObject;
  readonly at: Date;
}

/** Unread notices are counted up to this many. */
export const MOST_UNREAD = 1_000;

/** The notice board of each office: a message counts as told once it hangs there. */
export abstract class Notices {
  /** A notice that hangs there already is left as it is. */
  abstract post(notice: Notice): Promise<void>;
  /** Whose boards something was hung on at or after this machine time: one read of an index, 500 at most. */
  abstract hungSince(at: Date): Promise<readonly { readonly receiver: string; readonly hungAt: Date }[]>;
  /** How many on these boards a person has not read yet, counted up to `MOST_UNREAD`. */
  abstract unread(person: string, receivers: readonly string[]): Promise<number>;
  /** Of these notices, the ones a person has read. */
  abstract readAmong(person: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  abstract markRead(person: string, ids: readonly string[]): Promise<void>;
  /** Everything hung up so far counts as read. */
  abstract markAllRead(person: string): Promise<void>;
  /** Newest first, from after `before`. @param page.limit at most 200 */
  abstract of(receivers: readonly string[], page: { before?: NoticeMark; limit: number }): Promise<readonly Notice[]>;
}

/** Where a list was left off; many notices share an instant. */
export interface NoticeMark {
  readonly at: Date;
  readonly id: string;
}
