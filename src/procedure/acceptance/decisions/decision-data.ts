import type { Json, JsonObject } from '../../../platform/kernel/index.js';
import type { Proposal } from '../domain.js';

/** Reads a decision as the rule sets answer it: outcome, reason, params and the facts it was made on. */
export function proposalOf(decision: JsonObject): Proposal {
  return {
    outcome: textIn(decision, 'outcome'),
    reason: textIn(decision, 'reason'),
    clause: textIn(decision, 'clause'),
    confirm: decision.confirm === true,
    version: textIn(decision, 'version'),
    params: objectIn(decision, 'params'),
  };
}

export function textIn(source: JsonObject, key: string): string {
  const value = source[key];
  return typeof value === 'string' ? value : '';
}

export function objectIn(source: JsonObject, key: string): JsonObject {
  const value = source[key];
  return isObject(value) ? value : {};
}

export function textsIn(source: JsonObject, key: string): string[] {
  const value = source[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);
}
