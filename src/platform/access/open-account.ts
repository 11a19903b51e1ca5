import { type Actor, done, newId, type Outcome, type Role, refuse } from '../kernel/index.js';
import { type Account, type Accounts, foldLogin } from './accounts.js';
import { newOneTimePassword, type Passwords } from './passwords.js';

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
}

/** Makes an account with a one-time password, which is told once and must be changed at the first sign-in. */
export class OpenAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  /** Refuses `access.login-taken` and `access.roles-together` (administrators are kept apart). */
  async execute(_actor: Actor, wanted: NewAccount): Promise<Outcome<{ account: Account; password: string }>> {
    const clash = rolesThatMustBeApart(wanted.roles);
    if (clash !== null) return refuse('access.roles-together', { roles: clash });
    const password = newOneTimePassword();
    const account: Account = {
      ...wanted,
      id: newId(),
      login: foldLogin(wanted.login),
      passwordHash: await this.passwords.hash(password),
      active: true,
      demo: false,
      mustChangePassword: true,
    };
    return (await this.accounts.add(account)) ? done({ account, password }) : refuse('access.login-taken');
  }
}

/** System, security and audit are three people: none can do, permit and erase alone. */
export const ADMINISTRATORS: readonly Role[] = ['operator', 'security', 'auditor'];

/** Null when the roles may be held by one person, else the ones that may not. */
export function rolesThatMustBeApart(roles: readonly Role[]): string | null {
  const administrative = roles.filter((role) => ADMINISTRATORS.includes(role));
  return administrative.length > 0 && roles.length > 1 ? roles.join('、') : null;
}
