import type { Actor, Role } from '../kernel/index.js';

/** Somebody who may sign in. */
export interface Account {
  /** Stable id, kept in history as the actor's id. */
  readonly id: string;
  /** Name typed at sign-in, folded to lower case; unique. */
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  readonly active: boolean;
  /** Made by the demo; production refuses to start while one exists. */
  readonly demo: boolean;
  /** Signed in with a one-time password: nothing but changing it is allowed. */
  readonly mustChangePassword: boolean;
}

/** What an account may do, and whether it may sign in at all. */
export type AccountAccess = Pick<Account, 'unit' | 'roles' | 'active'>;

/** Where accounts are kept. */
export abstract class Accounts {
  abstract byId(id: string): Promise<Account | null>;
  /** Those of the ids that are known, in any order; at most 200 are looked up. */
  abstract byIds(ids: readonly string[]): Promise<readonly Account[]>;
  abstract byLogin(login: string): Promise<Account | null>;
  /** False when the login is taken. */
  abstract add(account: Account): Promise<boolean>;
  abstract setPassword(id: string, passwordHash: string, mustChange: boolean): Promise<void>;
  /** @param was what the access must still be, so that of two edits at once one fails. False when it is not. */
  abstract setAccess(id: string, access: AccountAccess, was?: AccountAccess): Promise<boolean>;
  /** Ordered by login; `after` is the last login of the page before. */
  abstract list(page: { after: string | null; limit: number }): Promise<readonly Account[]>;
  /** People a task may be handed to: active, of the unit and role. */
  abstract colleagues(unit: string, limit: number): Promise<readonly Account[]>;
  /** Those who hold a role, active or not. */
  abstract withRole(role: Role, limit: number): Promise<readonly Account[]>;
  abstract hasDemoAccounts(): Promise<boolean>;
  abstract isEmpty(): Promise<boolean>;
}

export function foldLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}

export function actorOf(account: Account): Actor {
  return { id: account.id, name: account.name, kind: 'staff', roles: account.roles, unit: account.unit };
}
