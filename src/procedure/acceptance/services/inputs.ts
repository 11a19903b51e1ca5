import type { JsonObject } from '../../../platform/kernel/index.js';

export function textOf(inputs: JsonObject, name: string): string {
  const value = inputs[name];
  return typeof value === 'string' ? value : '';
}

export function textsOf(inputs: JsonObject, name: string): string[] {
  const value = inputs[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
