import type { Account, Accounts } from '../../platform/access/index.js';
import type { Approval, Approvals } from '../../platform/answers/index.js';
import { type Actor, type Outcome, type Refusal, refuse } from '../../platform/kernel/index.js';
import { seesIdentity } from './fitting-access.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };
interface Held {
  readonly unit: string;
  readonly roles: readonly string[];
  readonly active: boolean;
}

/** A new account; what an account shall be from now on, by the revision it is changed from; or a new password for it. */
export type Grant =
  | { readonly login: string; readonly name: string; readonly unit: string; readonly roles: readonly string[] }
  | (Held & { readonly account: string; readonly revision: number })
  | { readonly account: string; readonly revision: number; readonly password: 'reset' };

/**
 * 第十五条: nobody alone lets somebody see who reports. A second security administrator signs in and approves exactly
 * what will be done, within a week; the first then does it once, naming him.
 */
export class SecondAdministrator {
  constructor(
    private readonly accounts: Accounts,
    private readonly approvals: Approvals,
  ) {}

  async approve(actor: Actor, grant: Grant): Promise<{ approver: string }> {
    await this.approvals.give(approvalOf(grant, actor.id));
    return { approver: actor.id };
  }

  /**
   * Whether what an account comes to be takes two: it opens identities, or makes a security administrator once there
   * have been two of them. One alone who could make a third would be two.
   */
  async isNeeded(next: Held, was?: Held): Promise<boolean> {
    if (opensIdentity(next, was)) return true;
    const makes = next.active && isSecurity(next) && !(was?.active && isSecurity(was));
    return makes && (await this.haveBeenTwo());
  }

  /** A new password is the account in another's hand: for whoever sees identities, and for the administrators themselves. */
  async isNeededToReset(account: Account): Promise<boolean> {
    return seesIdentity(account.roles) || (isSecurity(account) && (await this.haveBeenTwo()));
  }

  /** Refuses `account.same-person`, `account.unknown-approver` and `account.not-approved`; null when he has approved. */
  async missing(actor: Actor, grant: Grant, login: string | undefined): Promise<Refused | null> {
    const approver = login === undefined ? null : await this.accounts.byLogin(login);
    if (login === undefined || approver?.id === actor.id) return refuse('account.same-person');
    if (!approver?.active || !isSecurity(approver) || isAbout(grant, approver))
      return refuse('account.unknown-approver');
    return (await this.approvals.stands(approvalOf(grant, approver.id))) ? null : refuse('account.not-approved');
  }

  /** Does it with the approval of the one named, which it uses up. */
  async together<T>(grant: Grant, login: string | undefined, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const approver = login === undefined ? null : await this.accounts.byLogin(login);
    const none = refuse('account.not-approved');
    return approver === null ? none : this.approvals.spend(approvalOf(grant, approver.id), none, work);
  }

  private async haveBeenTwo(): Promise<boolean> {
    return (await this.accounts.withRole('security', 2)).length === 2;
  }
}

/** Whether somebody comes to see identities he does not see yet: by role, by unit, or by being let in again. */
export function opensIdentity(next: Held, was?: Held): boolean {
  if (!next.active || !seesIdentity(next.roles)) return false;
  const kept = was?.active === true && was.unit === next.unit;
  return !kept || next.roles.some((role) => seesIdentity([role]) && !was.roles.includes(role));
}

function isSecurity({ roles }: { readonly roles: readonly string[] }): boolean {
  return roles.includes('security');
}

/** Nobody is the second person about his own account. */
function isAbout(grant: Grant, { id }: Account): boolean {
  return 'account' in grant && grant.account === id;
}

function approvalOf(grant: Grant, approver: string): Approval {
  return { about: 'account', approver, content: grant };
}
