/** Keys that never leave the server: keyed hashes that would let one compare people. */
const NEVER = new Set(['fingerprints', 'queryCodeHash', 'original']);

/** Stands for a value that can be seen by a recorded reveal only. */
export const SEALED = '〔已密封〕';

/** A copy as JSON without sealed values, instants as text: what may be shown of a domain part or a history entry. */
export function withoutSecrets(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (value === null || typeof value !== 'object') return value;
  if ('sealed' in value && value.sealed === 1) return SEALED;
  const shown = Object.entries(value).filter(([key]) => !NEVER.has(key));
  return Object.fromEntries(shown.map(([key, part]) => [key, withoutSecrets(part)]));
}
