import type { Claims } from '../../platform/claims/index.js';

/** Who came first with a matter: the one thing about repeats that two reports handed in at once cannot both be told. */
export abstract class DispatchClaims {
  /** The case that has the matter; `claimant` itself when it came first. Kept until `until` at least. */
  abstract firstOf(matter: string, claimant: string, until: Date): Promise<string>;
}

/** Matters as claims of the platform. */
export class StoredDispatchClaims extends DispatchClaims {
  constructor(private readonly claims: Claims) {
    super();
  }

  override firstOf(matter: string, claimant: string, until: Date): Promise<string> {
    return this.claims.claim(`dispatch:${matter}`, claimant, until);
  }
}
