import type { NextFunction, Request, Response } from 'express';

/** No answer of the API is kept by a browser or anything between: it may name people, and rights may end. */
export function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
