/** A token somebody got for proving that he holds a contact. */
export interface Proof {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Proof that somebody holds a telephone (or another contact) without an account: a code is sent there, and whoever
 * types it in gets a token for that contact only. A contact is known here by its keyed hash alone, a code and a token
 * by theirs.
 */
export abstract class ContactProofs {
  /** A fresh code of six digits; an earlier one for the same contact opens nothing any more. */
  abstract issue(contact: string, now: Date): Promise<string>;
  /** The token for the right code, once; null for a wrong, used, expired or never issued one, and after five tries. */
  abstract redeem(contact: string, code: string, now: Date): Promise<Proof | null>;
  /** The contact a live token stands for, or null. */
  abstract contactOf(token: string, now: Date): Promise<string | null>;
  abstract close(token: string): Promise<void>;
  /** Removes what is over. */
  abstract purge(now: Date): Promise<void>;
}

/** How long a code and a token are good for, in milliseconds, and how often a code may be tried. */
export const CODE_LIFETIME_MS = 10 * 60_000;
export const TOKEN_LIFETIME_MS = 30 * 60_000;
export const MOST_TRIES = 5;
