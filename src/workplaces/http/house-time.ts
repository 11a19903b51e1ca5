import type { NextFunction, Request, Response } from 'express';
import type { Clock } from '../../platform/kernel/index.js';

/** Tells every caller what time it is in this house, so that pages count from it: the demo's clock can be moved. */
export function houseTime(clock: Clock) {
  return (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Date', clock.now().toUTCString());
    next();
  };
}
