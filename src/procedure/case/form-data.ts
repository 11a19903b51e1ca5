import type { Json, JsonObject } from '../../platform/kernel/index.js';

/** Text of a form field, an input or a decision, without blanks around it; empty when it is none. */
export function textOf(data: JsonObject, name: string): string {
  const value = data[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** A number the diagram hands to its task. @throws Error when it hands none: a fault of the diagram */
export function numberOf(inputs: JsonObject, name: string): number {
  const value = inputs[name];
  if (typeof value !== 'number') throw new Error(`expected the task to be given ${name}, but it is not`);
  return value;
}

export function flagOf(data: JsonObject, name: string): boolean {
  return data[name] === true;
}

/** The texts of a list, or of a text area with one a line; blank ones left out. */
export function textsOf(data: JsonObject, name: string): string[] {
  const value = data[name];
  const list: readonly Json[] = Array.isArray(value) ? value : textOf(data, name).split('\n');
  return list.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
}

/** The rows of a dynamic list. */
export function rowsOf(data: JsonObject, name: string): JsonObject[] {
  const value = data[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** An object inside another one; empty when it is none. */
export function objectOf(data: JsonObject, name: string): JsonObject {
  const value = data[name];
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
