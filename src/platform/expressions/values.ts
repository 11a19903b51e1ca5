import type { Json } from '../kernel/index.js';

/** FEEL results as storable values: dates, times and durations become ISO-8601 text, anything undefined null. */
export function toJson(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object') return null;
  if ('iso' in value && typeof value.iso === 'string') return value.iso;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
}
