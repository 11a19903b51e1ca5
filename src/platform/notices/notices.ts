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

/** The notice board of each office: a message counts as told once it hangs there. */
export abstract class Notices {
  /** A notice that hangs there already is left as it is. */
  abstract post(notice: Notice): Promise<void>;
  /** Whose boards something was hung on at or after this machine time: one read of an index, 500 at most. */
  abstract hungSince(at: Date): Promise<readonly { readonly receiver: string; readonly hungAt: Date }[]>;
  /** Newest first, from after `before`. @param page.limit at most 200 */
  abstract of(receivers: readonly string[], page: { before?: NoticeMark; limit: number }): Promise<readonly Notice[]>;
}

/** Where a list was left off; many notices share an instant. */
export interface NoticeMark {
  readonly at: Date;
  readonly id: string;
}
