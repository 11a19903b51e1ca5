import {
  type Account,
  type AccountAccess,
  Accounts,
  type NewAccount,
  newOneTimePassword,
  OpenAccount,
  Passwords,
  Sessions,
} from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { Directory } from '../../platform/directory/index.js';
import { type Actor, type Refusal, refuse } from '../../platform/kernel/index.js';
import { Problem, settle, unknownThing } from '../http/index.js';
import { mustFit, mustStayApart, seesIdentity } from './fitting-access.js';
import { revisionOf } from './schemas.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };
interface Handed {
  readonly account: Account;
  readonly password: string;
}

/** The security administrator's desk: every change, and every attempt that was refused, is in the access log first. */
export class AccountDesk {
  constructor(
    private readonly accounts: Accounts,
    private readonly opening: OpenAccount,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly directory: Directory,
    private readonly accessLog: AccessLog,
  ) {}

  list(page: { after: string | null; limit: number }): Promise<readonly Account[]> {
    return this.accounts.list(page);
  }

  /** @throws Problem 404 */
  async find(id: string): Promise<Account> {
    const account = await this.accounts.byId(id);
    if (account === null) throw unknownThing();
    return account;
  }

  async open(actor: Actor, wanted: NewAccount): Promise<Handed> {
    await this.log(actor, 'open', wanted.login, wanted, mustFit(this.directory, wanted));
    return settle(await this.opening.execute(actor, wanted));
  }

  /** Nobody changes what he himself may do. @throws Problem 412 when somebody else was quicker */
  async change(actor: Actor, id: string, access: AccountAccess, revision: number): Promise<Account> {
    const account = await this.find(id);
    const refused = this.mayChange(actor, account, access);
    await this.log(actor, 'access', account.login, access, refused);
    const stale = revision !== revisionOf(account) || !(await this.accounts.setAccess(id, access, account));
    if (stale) throw new Problem(412, 'http.stale');
    await this.sessions.closeAllOf(id);
    return this.find(id);
  }

  /** For somebody who forgot his: a new one to be told once and changed at the first sign-in. */
  async resetPassword(actor: Actor, id: string): Promise<Handed> {
    const account = await this.find(id);
    const refused = account.id === actor.id ? refuse('account.own-access') : null;
    await this.log(actor, 'password-reset', account.login, account, refused);
    const password = newOneTimePassword();
    await this.accounts.setPassword(id, await this.passwords.hash(password), true);
    await this.sessions.closeAllOf(id);
    return { account: await this.find(id), password };
  }

  private mayChange(actor: Actor, account: Account, access: AccountAccess): Refused | null {
    if (account.id === actor.id) return refuse('account.own-access');
    return mustFit(this.directory, access) ?? mustStayApart(account.roles, access.roles);
  }

  /** @throws Problem for a refusal, after it was written down */
  private async log(
    actor: Actor,
    change: string,
    login: string,
    { unit, roles, ...rest }: Pick<AccountAccess, 'unit' | 'roles'> & { readonly active?: boolean },
    refused: Refused | null,
  ): Promise<void> {
    const active = rest.active ?? true;
    const query = { change, login, unit, roles: [...roles], active, identity: seesIdentity(roles) };
    const reason = refused && { reason: `refused: ${refused.refusal.code}` };
    await this.accessLog.record(actor, { action: 'account', cases: [], query, ...reason });
    if (refused) settle(refused);
  }
}
