import type { Json, JsonObject } from '../kernel/index.js';
import { type FactType, RuleFault, type RuleProblem, type RuleSet } from './decisions.js';

export function ofType(value: Json, type: FactType): boolean {
  if (type === 'list') return Array.isArray(value);
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value);
  return typeof value === (type === 'text' ? 'string' : type);
}

/**
 * The declared facts only, defaults filled in. A fact that is known to be empty is `null`, which every type allows.
 * @throws RuleFault when one is missing or of another type
 */
export function declaredFacts(set: RuleSet, given: JsonObject): JsonObject {
  const problems: RuleProblem[] = [];
  const facts: Record<string, Json> = {};
  for (const [name, declaration] of Object.entries(set.facts)) {
    const value = Object.hasOwn(given, name) ? given[name] : declaration.default;
    if (value === undefined)
      problems.push({ message: `规则集「${set.name}」缺少事实「${name}」（${declaration.title}）` });
    else if (value !== null && !ofType(value, declaration.type))
      problems.push({ message: `规则集「${set.name}」的事实「${name}」应为 ${declaration.type}` });
    else facts[name] = value;
  }
  if (problems.length > 0) throw new RuleFault(problems);
  return facts;
}
