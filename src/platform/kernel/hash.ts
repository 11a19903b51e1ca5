import { createHash } from 'node:crypto';
import { canonicalJson } from './json.js';

/** SHA-256 in lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of a value's canonical JSON: equal values, equal hash, whatever the order of keys. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
