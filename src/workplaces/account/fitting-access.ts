import {
  type AccountAccess,
  CASELESS_ROLES,
  IDENTITY_ROLES,
  rolesThatMustBeApart,
} from '../../platform/access/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Refusal, type Role, refuse } from '../../platform/kernel/index.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Roles inside a unit that the directory does not list: who holds one works in a unit with the role named here. */
const INSIDE: Readonly<Record<Role, Role>> = {
  'centre-supervisor': 'centre',
  'division-head': 'bureau',
  'bureau-head': 'bureau',
};

/**
 * Expected a unit of the directory and roles its people may act in. Roles that run the house (operator, security,
 * auditor, designer) fit everywhere, and alone need no unit.
 */
export function mustFit(directory: Directory, { unit, roles }: Pick<AccountAccess, 'unit' | 'roles'>): Refused | null {
  const clash = rolesThatMustBeApart(roles);
  if (clash !== null) return refuse('access.roles-together', { roles: clash });
  const working = roles.filter((role) => !CASELESS_ROLES.includes(role));
  const home = directory.unit(unit);
  if (home === undefined && (unit !== '' || working.length > 0)) return refuse('account.unknown-unit');
  const strange = working.filter((role) => directory.unitsOf(INSIDE[role] ?? role).length === 0);
  if (strange.length > 0) return refuse('account.unknown-role', { roles: strange });
  const misplaced = working.filter((role) => !home?.roles.includes(INSIDE[role] ?? role));
  return misplaced.length > 0 ? refuse('account.role-not-of-unit', { roles: misplaced, unit: home?.name ?? '' }) : null;
}

/**
 * Expected that whoever runs the house does not come to see identities: such an account stays what it is, and its
 * holder gets another one. (办法 第十五条)
 */
export function mustStayApart(was: readonly Role[], roles: readonly Role[]): Refused | null {
  const ranTheHouse = was.some((role) => CASELESS_ROLES.includes(role));
  return ranTheHouse && seesIdentity(roles) ? refuse('account.not-to-identity') : null;
}

export function seesIdentity(roles: readonly Role[]): boolean {
  return roles.some((role) => IDENTITY_ROLES.includes(role));
}
