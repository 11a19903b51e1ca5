/** Values that survive storage unchanged. Instants are ISO-8601 strings in UTC. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/**
 * JSON with keys in code-point order, so that equal values have equal text (hash chains, command bodies). Half a
 * surrogate pair reads as U+FFFD, which is what storage keeps of it: a hash holds over the stored bytes.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const defined = Object.entries(value).filter(([, item]) => item !== undefined);
  const entries = defined.map(([key, item]): [string, unknown] => [key.toWellFormed(), item]);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
