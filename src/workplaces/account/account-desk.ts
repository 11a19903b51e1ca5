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
import { type Actor, done, type Outcome, type Refusal, refuse } from '../../platform/kernel/index.js';
import { Problem, settle, unknownThing } from '../http/index.js';
import { mustFit, mustStayApart, seesIdentity } from './fitting-access.js';
import { revisionOf } from './schemas.js';
import type { Grant, SecondAdministrator } from './second-administrator.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };
interface Handed {
  readonly account: Account;
  readonly password: string;
}

interface Logged extends Pick<AccountAccess, 'unit' | 'roles'> {
  readonly active?: boolean;
  readonly approver?: string | undefined;
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
    private readonly second: SecondAdministrator,
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

  /** @param approver login of the second administrator, for what takes two of them */
  async open(actor: Actor, wanted: NewAccount, approver?: string): Promise<Handed> {
    const two = await this.second.isNeeded({ ...wanted, active: true });
    const refused =
      mustFit(this.directory, wanted) ?? (two ? await this.second.missing(actor, wanted, approver) : null);
    await this.log(actor, 'open', wanted.login, { ...wanted, approver }, refused);
    const work = () => this.opening.execute(actor, wanted);
    return settle(await (two ? this.second.together(wanted, approver, work) : work()));
  }

  /** Nobody changes what he himself may do. @throws Problem 412 when somebody else was quicker */
  async change(
    actor: Actor,
    id: string,
    access: AccountAccess,
    { revision, approver }: { readonly revision: number; readonly approver?: string | undefined },
  ): Promise<Account> {
    const account = await this.find(id);
    if (revision !== revisionOf(account)) throw new Problem(412, 'http.stale');
    const grant = { account: id, revision, ...access };
    const two = await this.second.isNeeded(access, account);
    const refused =
      this.mayChange(actor, account, access) ?? (two ? await this.second.missing(actor, grant, approver) : null);
    await this.log(actor, 'access', account.login, { ...access, approver }, refused);
    const work = () => this.setAccess(account, access);
    return settle(await (two ? this.second.together(grant, approver, work) : work()));
  }

  /** The second administrator's own act: he approves exactly this, and the first may then do it once, within a week. */
  async approve(actor: Actor, grant: Grant): Promise<{ approver: string }> {
    const account = 'account' in grant ? await this.find(grant.account) : null;
    const login = 'account' in grant ? (account?.login ?? '') : grant.login;
    const access = 'roles' in grant ? grant : account;
    if (access === null) throw unknownThing();
    await this.log(actor, 'approve', login, access, 'roles' in grant ? mustFit(this.directory, grant) : null);
    return this.second.approve(actor, grant);
  }

  /** For somebody who forgot his: a new one to be told once and changed at the first sign-in. */
  async resetPassword(actor: Actor, id: string, approver?: string): Promise<Handed> {
    const account = await this.find(id);
    const grant = { account: id, revision: revisionOf(account), password: 'reset' } as const;
    const two = await this.second.isNeededToReset(account);
    const own = account.id === actor.id ? refuse('account.own-access') : null;
    const refused = own ?? (two ? await this.second.missing(actor, grant, approver) : null);
    await this.log(actor, 'password-reset', account.login, { ...account, approver }, refused);
    const work = () => this.setNewPassword(id);
    return settle(await (two ? this.second.together(grant, approver, work) : work()));
  }

  private async setAccess(account: Account, access: AccountAccess): Promise<Outcome<Account>> {
    if (!(await this.accounts.setAccess(account.id, access, account))) throw new Problem(412, 'http.stale');
    await this.sessions.closeAllOf(account.id);
    return done(await this.find(account.id));
  }

  private async setNewPassword(id: string): Promise<Outcome<Handed>> {
    const password = newOneTimePassword();
    await this.accounts.setPassword(id, await this.passwords.hash(password), true);
    await this.sessions.closeAllOf(id);
    return done({ account: await this.find(id), password });
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
    { unit, roles, active = true, approver }: Logged,
    refused: Refused | null,
  ): Promise<void> {
    const query = {
      change,
      login,
      unit,
      roles: [...roles],
      active,
      identity: seesIdentity(roles),
      approver: approver ?? null,
    };
    const reason = refused && { reason: `refused: ${refused.refusal.code}` };
    await this.accessLog.record(actor, { action: 'account', cases: [], query, ...reason });
    if (refused) settle(refused);
  }
}
