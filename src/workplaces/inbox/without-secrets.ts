/** Keys that never leave the server: keyed hashes that would let one compare people. */
const NEVER = new Set(['fingerprints', 'queryCodeHash', 'original']);

/** A copy as JSON without sealed values, instants as text: what may be shown of a domain part or a history entry. */
export function withoutSecrets(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (value === null || typeof value !== 'object') return value;
  if ('sealed' in value && value.sealed === 1) return null;
  const shown = Object.entries(value).filter(([key]) => !NEVER.has(key));
  return Object.fromEntries(shown.map(([key, part]) => [key, withoutSecrets(part)]));
}
