import { type Clock, done, type Outcome, refuse } from '../kernel/index.js';
import { type Account, type Accounts, foldLogin } from './accounts.js';
import type { Passwords } from './passwords.js';
import type { Sessions } from './sessions.js';
import type { Rate, Throttle } from './throttle.js';

const QUARTER_HOUR = 15 * 60_000;
const PER_ACCOUNT: Rate = { name: 'sign-in-account', limit: 10, windowMs: QUARTER_HOUR };
const PER_ADDRESS: Rate = { name: 'sign-in-address', limit: 100, windowMs: QUARTER_HOUR };

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
}

/** Opens a session for a login and password. A wrong password and an unknown login look and take the same. */
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** Refuses `access.too-many-attempts` and `access.wrong-credentials`. */
  async execute(attempt: { login: string; password: string; address: string }): Promise<Outcome<SignedIn>> {
    const now = this.clock.now();
    const login = foldLogin(attempt.login);
    const wait = await this.waitFor(login, attempt.address, now);
    if (wait !== null) return refuse('access.too-many-attempts', { seconds: wait });
    const account = await this.accounts.byLogin(login);
    const right = await this.passwords.matches(attempt.password, account?.passwordHash ?? null);
    if (account === null || !right || !account.active) return refuse('access.wrong-credentials');
    await this.throttle.giveBack(PER_ACCOUNT, login, now);
    await this.throttle.giveBack(PER_ADDRESS, attempt.address, now);
    return done({ ...(await this.sessions.open(account.id, now)), account });
  }

  private async waitFor(login: string, address: string, now: Date): Promise<number | null> {
    const byAddress = await this.throttle.take(PER_ADDRESS, address, now);
    const byAccount = await this.throttle.take(PER_ACCOUNT, login, now);
    return byAddress ?? byAccount;
  }
}
