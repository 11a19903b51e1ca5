import type { Json, JsonObject } from '../../platform/kernel/index.js';

/** Trimmed text of a form or input value; empty when it is none. */
export function textOf(data: JsonObject, name: string): string {
  const value = data[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** The texts of a list, or of a text area with one per line; blank ones left out. */
export function textsOf(data: JsonObject, name: string): string[] {
  const value = data[name];
  const list: readonly Json[] = Array.isArray(value) ? value : textOf(data, name).split('\n');
  return list.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
}

/** The rows of a dynamic list. */
export function rowsOf(data: JsonObject, name: string): JsonObject[] {
  const value = data[name];
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function isRow(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
