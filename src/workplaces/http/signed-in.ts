import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { Request } from 'express';
import { type Actor, type Role } from '../../platform/kernel/index.js';
import { Problem } from './problem.js';

/** A request with the person the guard found behind it. */
export interface SignedRequest extends Request {
  actor?: Actor;
  sessionToken?: string;
  mustChangePassword?: boolean;
}

export const PUBLIC = 'shuijing:public';
export const ROLES = 'shuijing:roles';
export const BEFORE_PASSWORD_CHANGE = 'shuijing:before-password-change';

/** No sign-in needed: the public's routes. Everything else is closed unless opened. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiSecurity(PUBLIC));
/** Only people with one of these roles. */
export const ForRoles = (...roles: readonly Role[]) => SetMetadata(ROLES, roles);
/** Also open to somebody who still has to replace his one-time password. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

/** Somebody outside the house, without an account. */
export const REPORTER: Actor = { id: 'reporter', name: '举报人', kind: 'reporter', roles: ['reporter'], unit: '' };

/** Who acts: the signed-in person, or the reporter on public routes. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<SignedRequest>();
  return request.actor ?? REPORTER;
});

/** The token the request was signed in with; only behind the guard. */
export const SessionToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { sessionToken } = context.switchToHttp().getRequest<SignedRequest>();
  if (sessionToken === undefined) throw new Problem(401, 'http.not-signed-in');
  return sessionToken;
});

/** Address of the caller, as far as declared proxies are believed. */
export const CallerAddress = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => context.switchToHttp().getRequest<Request>().ip ?? '',
);
