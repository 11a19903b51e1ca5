import type { Actor, Role } from '../kernel/index.js';

/** 办法 第十五条: roles whose work needs to know who reports. For everybody else the name of a unit opens nothing. */
export const IDENTITY_ROLES: readonly Role[] = [
  'centre',
  'centre-supervisor',
  'bureau',
  'division-head',
  'bureau-head',
];

/** Roles that run the house and work on no case: their unit is where they sit, not what they see. */
export const CASELESS_ROLES: readonly Role[] = ['operator', 'security', 'auditor', 'designer'];

/** How much of a case somebody sees: all of it, the text without identity, or nothing at all. */
export type View = 'identity' | 'masked';

/** What grants an actor sight of cases; put into every query as `parties ∈ …`. */
export interface Grants {
  readonly identity: readonly string[];
  readonly masked: readonly string[];
}

/** The parties an actor counts as: cases of his unit as far as his roles reach, and those open to his roles. */
export function grantsOf({ unit, roles }: Actor): Grants {
  const seesIdentity = unit !== '' && roles.some((role) => IDENTITY_ROLES.includes(role));
  const worksOnCases = unit !== '' && roles.some((role) => !CASELESS_ROLES.includes(role));
  return {
    identity: [...(seesIdentity ? [`unit:${unit}`] : []), ...roles.map((role) => `role:${role}`)],
    masked: [...(worksOnCases ? [`masked:${unit}`] : []), ...roles.map((role) => `masked-role:${role}`)],
  };
}

/** Null when the actor is no party: for him the case does not exist. */
export function viewOf(actor: Actor, parties: readonly string[]): View | null {
  const grants = grantsOf(actor);
  if (grants.identity.some((party) => parties.includes(party))) return 'identity';
  return grants.masked.some((party) => parties.includes(party)) ? 'masked' : null;
}
