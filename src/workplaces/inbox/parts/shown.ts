import type { Json } from '../../../platform/kernel/index.js';
import type { SealedValue } from '../../../platform/vault/index.js';

/** Keys that never leave the server: keyed hashes that would let one compare people, and sealed originals. */
const NEVER = ['fingerprints', 'queryCodeHash', 'original'] as const;
type Never = (typeof NEVER)[number];
const HIDDEN: ReadonlySet<string> = new Set(NEVER);

/** Stands for a value that can be seen by a recorded reveal only. */
export const SEALED = '〔已密封〕';

/** What is left of a stored value on its way out: instants as text, sealed values as a word, keyed hashes gone. */
export type Shown<T> = T extends Date
  ? string
  : T extends SealedValue
    ? string
    : T extends readonly (infer E)[]
      ? Shown<E>[]
      : T extends object
        ? ShownObject<T>
        : T;
type ShownObject<T extends object> = string extends keyof T
  ? Json extends T[keyof T]
    ? Record<string, unknown>
    : Record<string, Shown<T[keyof T]>>
  : { [K in keyof T as K extends Never ? never : K]: Shown<T[K]> };

/** A copy as JSON of what may be shown of a domain part or a history entry. */
export function shown<T>(value: T): Shown<T> {
  return copy(value) as Shown<T>;
}

function copy(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== 'object') return value;
  if ('sealed' in value && value.sealed === 1) return SEALED;
  const left = Object.entries(value).filter(([key]) => !HIDDEN.has(key));
  return Object.fromEntries(left.map(([key, part]) => [key, copy(part)]));
}
