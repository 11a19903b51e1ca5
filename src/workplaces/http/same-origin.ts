import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Problem } from './problem.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes a browser sends on behalf of another site. Browsers state the origin of every such request;
 * programs that send none carry no cookie of ours either (SameSite=Strict is the second lock).
 */
export function sameOriginOnly(publicUrl: string | null): RequestHandler {
  const home = publicUrl === null ? null : new URL(publicUrl).host;
  return (request: Request, _response: Response, next: NextFunction) => {
    const { origin } = request.headers;
    if (READING.has(request.method) || origin === undefined) return next();
    const host = URL.canParse(origin) ? new URL(origin).host : null;
    next(
      host !== null && (host === home || host === request.headers.host)
        ? undefined
        : new Problem(403, 'http.foreign-origin'),
    );
  };
}
