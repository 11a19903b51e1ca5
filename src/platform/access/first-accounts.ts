import { newId } from '../kernel/index.js';
import type { Account, Accounts } from './accounts.js';
import type { NewAccount } from './open-account.js';
import { newOneTimePassword, type Passwords } from './passwords.js';

/** Accounts a host makes by itself at start. */
export class FirstAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  /** The demo's people, who share one password; those that exist already stay as they are. */
  async seedDemo(people: readonly NewAccount[], password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    for (const { login, name, unit, roles } of people) {
      if ((await this.accounts.byLogin(login)) !== null) continue;
      await this.accounts.add({ login, name, unit, roles, ...ACTIVE, id: `demo:${login}`, passwordHash, demo: true });
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
