import type { Json, JsonObject } from '../../kernel/index.js';
import { EngineFault } from './engine-fault.js';
import type { EngineToken } from './engine-token.js';

const POISONOUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Variables a token sees: those of the process, overlaid by those of the instances it is in. */
export function variablesOf(token: EngineToken): JsonObject {
  const outer = token.parentToken ? variablesOf(token.parentToken) : token.execution.variables;
  return token.locals ? { ...outer, ...token.locals } : outer;
}

/** Takes values over into the innermost instance a token is in, else the process. @throws EngineFault */
export function assign(token: EngineToken, values: JsonObject): void {
  const target = localsOf(token) ?? token.execution.variables;
  for (const [name, value] of Object.entries(values)) {
    if (POISONOUS.has(name)) throw new EngineFault('illegal-name', `变量名 ${name} 不允许使用`);
    target[name] = value;
  }
}

/** `item` and `index` of the innermost instance a token is in; nothing outside of one. */
export function instanceOf(token: EngineToken): JsonObject {
  const { item, index } = localsOf(token) ?? {};
  return index === undefined ? {} : { item: item ?? null, index };
}

function localsOf(token: EngineToken | undefined): Record<string, Json> | undefined {
  return token && (token.locals ?? localsOf(token.parentToken));
}
