import type { JsonObject } from './json.js';

/** An expected "no": a stable code, and the values its message needs. The text lives in the message catalogue. */
export interface Refusal {
  readonly code: string;
  readonly params: JsonObject;
}

/** What a use case answers: a value, or the reason why not. Exceptions are for faults only. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(code: string, params: JsonObject = {}): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, params } };
}
