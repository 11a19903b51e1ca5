import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Account, Accounts, actorOf, Sessions } from '../../platform/access/index.js';
import { Clock, type Role } from '../../platform/kernel/index.js';
import { Problem } from './problem.js';
import { tokenOf } from './session-cookie.js';
import { BEFORE_PASSWORD_CHANGE, PUBLIC, ROLES, type SignedRequest } from './signed-in.js';

/** Finds who is behind a request; every route is closed unless marked public. */
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.metadata<boolean>(context, PUBLIC)) return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const account = await this.identify(request);
    if (account === null) throw new Problem(401, 'http.not-signed-in');
    if (account.mustChangePassword && !this.metadata<boolean>(context, BEFORE_PASSWORD_CHANGE)) {
      throw new Problem(403, 'http.must-change-password');
    }
    const roles = this.metadata<readonly Role[]>(context, ROLES);
    if (roles && !roles.some((role) => account.roles.includes(role))) throw new Problem(403, 'http.forbidden');
    return true;
  }

  private async identify(request: SignedRequest): Promise<Account | null> {
    const token = tokenOf(request);
    const session = token === null ? null : await this.sessions.find(token, this.clock.now());
    const account = session === null ? null : await this.accounts.byId(session.account);
    if (token === null || account === null || !account.active) return null;
    request.sessionToken = token;
    request.actor = actorOf(account);
    request.mustChangePassword = account.mustChangePassword;
    return account;
  }

  private metadata<T>(context: ExecutionContext, key: string): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}
