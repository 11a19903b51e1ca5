import type { JsonObject } from '../../../platform/kernel/index.js';

export function text(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** A number the diagram hands to its task. @throws Error when it hands none: a fault of the diagram */
export function number(inputs: JsonObject, key: string): number {
  const value = inputs[key];
  if (typeof value !== 'number') throw new Error(`expected the task to be given ${key}, but it is not`);
  return value;
}

export function flag(data: JsonObject, key: string): boolean {
  return data[key] === true;
}

export function texts(data: JsonObject, key: string): string[] {
  const value = data[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];
}

/** Items written one a line. */
export function lines(data: JsonObject, key: string): string[] {
  return text(data, key)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function rows(data: JsonObject, key: string): JsonObject[] {
  const value = data[key];
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is JsonObject => row !== null && typeof row === 'object' && !Array.isArray(row));
}
