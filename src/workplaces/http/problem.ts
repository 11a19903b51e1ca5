import type { JsonObject } from '../../platform/kernel/index.js';

/** One fault of a request, with the field it concerns (`a.b.0`, empty for the whole). */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** Leaves the HTTP layer as an RFC 9457 answer; its words come from the catalogue by `code`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: JsonObject = {},
    readonly errors: readonly FieldError[] = [],
    /** What is there now, for somebody whose edit came too late. */
    readonly current: JsonObject | null = null,
  ) {
    super(code);
  }
}

/** The one answer for "there is no such thing" and "you may not know whether there is": always the same. */
export function unknownThing(): Problem {
  return new Problem(404, 'http.unknown');
}
