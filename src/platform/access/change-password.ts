import { type Actor, done, type Outcome, refuse } from '../kernel/index.js';
import type { Accounts } from './accounts.js';
import type { Passwords } from './passwords.js';
import type { Sessions } from './sessions.js';

const SHORTEST = 12;

/** Replaces one's own password and ends every session opened with the old one. */
export class ChangePassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
  ) {}

  /** Refuses `access.wrong-credentials`, `access.password-too-short`, `access.password-unchanged`. */
  async execute(actor: Actor, change: { current: string; next: string }): Promise<Outcome<null>> {
    const account = await this.accounts.byId(actor.id);
    const right = await this.passwords.matches(change.current, account?.passwordHash ?? null);
    if (account === null || !right) return refuse('access.wrong-credentials');
    if ([...change.next].length < SHORTEST) return refuse('access.password-too-short', { shortest: SHORTEST });
    if (change.next === change.current) return refuse('access.password-unchanged');
    await this.accounts.setPassword(account.id, await this.passwords.hash(change.next), false);
    await this.sessions.closeAllOf(account.id);
    return done(null);
  }
}
