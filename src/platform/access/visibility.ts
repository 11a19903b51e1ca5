import type { Actor } from '../kernel/index.js';

/** How much of a case somebody sees: all of it, the text without identity, or nothing at all. */
export type View = 'identity' | 'masked';

/** What grants an actor sight of cases; put into every query as `parties ∈ …`. */
export interface Grants {
  readonly identity: readonly string[];
  readonly masked: readonly string[];
}

/** The parties an actor counts as: his unit's own cases, and those open to his roles. */
export function grantsOf(actor: Actor): Grants {
  const unit = actor.unit === '' ? [] : [actor.unit];
  return {
    identity: [...unit.map((id) => `unit:${id}`), ...actor.roles.map((role) => `role:${role}`)],
    masked: [...unit.map((id) => `masked:${id}`), ...actor.roles.map((role) => `masked-role:${role}`)],
  };
}

/** Null when the actor is no party: for him the case does not exist. */
export function viewOf(actor: Actor, parties: readonly string[]): View | null {
  const grants = grantsOf(actor);
  if (grants.identity.some((party) => parties.includes(party))) return 'identity';
  return grants.masked.some((party) => parties.includes(party)) ? 'masked' : null;
}
