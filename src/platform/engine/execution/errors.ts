import type { BoundaryEvent } from '../elements/boundary-event.js';
import type { EngineToken } from './engine-token.js';

export interface ErrorHandler {
  /** Token of the activity that is ended by the error. */
  readonly host: EngineToken;
  readonly boundary: BoundaryEvent;
}

/**
 * The boundary event that catches an error thrown at a token: on the activity itself, else on the enclosing ones, from
 * inside out; on each the one naming the code before the one that catches everything.
 */
export function findErrorHandler(thrower: EngineToken, code: string): ErrorHandler | undefined {
  for (let host: EngineToken | undefined = thrower; host; host = host.parentToken) {
    if (host.isInstance) continue;
    const catching = host.node.errorBoundaries;
    const boundary =
      catching.find((event) => event.errorCode === code) ?? catching.find((event) => event.errorCode === undefined);
    if (boundary) return { host, boundary };
  }
  return undefined;
}
