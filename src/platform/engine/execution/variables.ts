import { type Budget, isWithin } from '../../expressions/index.js';
import type { Json, JsonObject } from '../../kernel/index.js';
import { EngineFault } from './engine-fault.js';
import type { EngineToken } from './engine-token.js';

const POISONOUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What the variables of an execution may be together; they are written with the case at every command. */
const EXECUTION_BUDGET: Budget = { items: 4_000, characters: 400_000, nodes: 10_000 };
/** The same for one instance of a multi-instance activity, of which there may be hundreds. */
const INSTANCE_BUDGET: Budget = { items: 500, characters: 50_000, nodes: 1_000 };

/** Variables a token sees: those of the process, overlaid by those of the instances it is in. */
export function variablesOf(token: EngineToken): JsonObject {
  const outer = token.parentToken ? variablesOf(token.parentToken) : token.execution.variables;
  return token.locals ? { ...outer, ...token.locals } : outer;
}

/** Takes values over into the innermost instance a token is in, else the process. @throws EngineFault */
export function assign(token: EngineToken, values: JsonObject): void {
  const names = Object.keys(values);
  if (names.length === 0) return;
  const illegal = names.find((name) => POISONOUS.has(name));
  if (illegal) throw new EngineFault('illegal-name', `变量名 ${illegal} 不允许使用`);
  const locals = localsOf(token);
  const target = locals ?? token.execution.variables;
  checkSize({ ...target, ...values }, locals ? INSTANCE_BUDGET : EXECUTION_BUDGET);
  Object.assign(target, values);
}

function checkSize(variables: JsonObject, budget: Budget): void {
  if (!isWithin(budget, variables))
    throw new EngineFault('too-large', `变量 ${Object.keys(variables).join('、').slice(0, 200)} 合计过大`);
}

/** `item` and `index` of the innermost instance a token is in; nothing outside of one. */
export function instanceOf(token: EngineToken): JsonObject {
  const { item, index } = localsOf(token) ?? {};
  return index === undefined ? {} : { item: item ?? null, index };
}

function localsOf(token: EngineToken | undefined): Record<string, Json> | undefined {
  return token && (token.locals ?? localsOf(token.parentToken));
}
