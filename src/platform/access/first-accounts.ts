import { newId } from '../kernel/index.js';
import type { Account, Accounts } from './accounts.js';
import type { NewAccount } from './open-account.js';
import { newOneTimePassword, type Passwords } from './passwords.js';

/** A demonstration account with the password that is printed at start. */
export interface DemoAccount extends NewAccount {
  readonly password: string;
}

/** Accounts a host makes by itself at start. */
export class FirstAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  /** The demo's people; those that exist already stay as they are. */
  async seedDemo(people: readonly DemoAccount[]): Promise<void> {
    for (const { password, ...person } of people) {
      if ((await this.accounts.byLogin(person.login)) !== null) continue;
      const passwordHash = await this.passwords.hash(password);
      await this.accounts.add({ ...person, ...ACTIVE, id: `demo:${person.login}`, passwordHash, demo: true });
    }
  }

  /** In a database without accounts: the one administrator, and the password to be told once. Null otherwise. */
  async firstAdministrator(): Promise<{ login: string; password: string } | null> {
    if (!(await this.accounts.isEmpty())) return null;
    const password = newOneTimePassword();
    const administrator: Account = {
      ...ACTIVE,
      id: newId(),
      login: 'admin',
      name: '安全管理员',
      unit: '',
      roles: ['security'],
      passwordHash: await this.passwords.hash(password),
      demo: false,
      mustChangePassword: true,
    };
    return (await this.accounts.add(administrator)) ? { login: administrator.login, password } : null;
  }
}

const ACTIVE = { active: true, mustChangePassword: false } as const;
