import type { CookieOptions, Request } from 'express';

/** `__Host-` would need https; the name stays the same in the demo, so that nothing depends on it. */
export const COOKIE = 'shuijing_session';

/** Never readable by scripts, never sent along by other sites. */
export function cookieOptions(secure: boolean, expires?: Date): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure, path: '/', ...(expires ? { expires } : {}) };
}

/** The session token of a request: bearer header first, then cookie; null without either. */
export function tokenOf(request: Request): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '');
  if (bearer?.[1]) return bearer[1];
  const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{20,100})(?:;|$)`).exec(request.headers.cookie ?? '');
  return cookie?.[1] ?? null;
}
