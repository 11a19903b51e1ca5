import type { Accounts } from '../../platform/access/index.js';
import type { KeptAnswers, KeyedCommand } from '../../platform/answers/index.js';
import {
  type Actor,
  type Clock,
  done,
  hashOf,
  type Outcome,
  type Refusal,
  refuse,
} from '../../platform/kernel/index.js';
import { seesIdentity } from './fitting-access.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };
interface Held {
  readonly unit: string;
  readonly roles: readonly string[];
  readonly active: boolean;
}

/** A new account, or what an account shall be from now on, by the revision it is changed from. */
export type Grant =
  | { readonly login: string; readonly name: string; readonly unit: string; readonly roles: readonly string[] }
  | (Held & { readonly account: string; readonly revision: number });

/**
 * 第十五条: nobody alone lets somebody see who reports. A second security administrator signs in and approves exactly
 * what will be granted, for a week; the first then grants it, naming him.
 */
export class SecondAdministrator {
  constructor(
    private readonly accounts: Accounts,
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  approve(actor: Actor, grant: Grant): Promise<Outcome<{ approver: string }>> {
    const approver = actor.id;
    return this.answers.once(approvalOf(grant, approver), this.clock.now(), async () => done({ approver }));
  }

  /** Refuses `account.same-person`, `account.unknown-approver` and `account.not-approved`; null when he has approved. */
  async missing(actor: Actor, grant: Grant, login: string | undefined): Promise<Refused | null> {
    const approver = login === undefined ? null : await this.accounts.byLogin(login);
    if (login === undefined || approver?.id === actor.id) return refuse('account.same-person');
    if (!approver?.active || !approver.roles.includes('security')) return refuse('account.unknown-approver');
    const none = async () => refuse('account.not-approved');
    const kept = await this.answers.once<{ approver: string }>(approvalOf(grant, approver.id), this.clock.now(), none);
    return kept.ok ? null : kept;
  }
}

/** Whether somebody comes to see identities he does not see yet: by role, by unit, or by being let in again. */
export function opensIdentity(next: Held, was?: Held): boolean {
  if (!next.active || !seesIdentity(next.roles)) return false;
  const kept = was?.active === true && was.unit === next.unit;
  return !kept || next.roles.some((role) => seesIdentity([role]) && !was.roles.includes(role));
}

function approvalOf(grant: Grant, approver: string): KeyedCommand {
  const body = hashOf({ ...grant, roles: [...grant.roles] });
  return { key: `account approval ${approver} ${body}`, body };
}
