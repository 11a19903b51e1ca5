import { Engine, type RuleResult } from 'json-rules-engine';
import type { JsonObject } from '../kernel/index.js';
import { BOUNDS } from './bounds.js';
import { CheckedRules, compileRules } from './compile.js';
import { type CompiledRules, type Decision, Decisions, type Rule, type RuleEvent, type RuleSet } from './decisions.js';
import { failedCondition, type JudgedCondition } from './explain.js';
import { declaredFacts } from './facts.js';
import { OPERATORS } from './operators.js';
import { cut, fill, resolvePath } from './paths.js';

/** `Decisions` on json-rules-engine, with our own paths, operators and explanations. */
export class JsonRulesDecisions extends Decisions {
  override compile(source: unknown): CompiledRules {
    return compileRules(source);
  }

  override async decide(rules: CompiledRules, given: JsonObject): Promise<Decision> {
    if (!(rules instanceof CheckedRules)) throw new TypeError('expected rules compiled by this port');
    const facts = declaredFacts(rules.set, given);
    const { results, failureResults } = await engineOf(rules.set).run(facts);
    const fired = inOrder(rules.set, results);
    return answer(rules.set, facts, fired, missed(rules.set, failureResults));
  }
}

/** A fresh engine per decision: it keeps run state, and two decisions may run at once. */
function engineOf(set: RuleSet): Engine {
  const engine = new Engine([], { pathResolver: resolvePath });
  for (const name of BUILT_IN) engine.removeOperator(name);
  for (const [name, operator] of Object.entries(OPERATORS)) engine.addOperator(name, operator.holds);
  for (const rule of set.rules) engine.addRule(toEngineRule(rule));
  return engine;
}

const BUILT_IN = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

function toEngineRule(rule: Rule) {
  const conditions = structuredClone(rule.conditions) as unknown as { all: [] };
  return { name: rule.id, conditions, priority: rule.priority, event: { type: rule.id } };
}

function inOrder(set: RuleSet, results: readonly RuleResult[]): Rule[] {
  const names = new Set(results.map((result) => result.name));
  return set.rules.filter((rule) => names.has(rule.id)).sort((a, b) => b.priority - a.priority);
}

function missed(set: RuleSet, failures: readonly RuleResult[]): Decision['missed'] {
  const byId = new Map(failures.map((result) => [result.name, result]));
  return set.rules.flatMap((rule) => {
    const result = byId.get(rule.id);
    if (!result) return [];
    const because = failedCondition(result.conditions as unknown as JudgedCondition, set.facts);
    return [{ id: rule.id, name: rule.name, because }];
  });
}

function answer(set: RuleSet, facts: JsonObject, fired: readonly Rule[], missedRules: Decision['missed']): Decision {
  const [decisive] = fired;
  const event = filled(decisive?.event ?? set.otherwise, facts);
  return {
    ruleSet: set.name,
    version: set.version,
    outcome: event.outcome,
    reason: event.reason,
    clause: decisive?.clause ?? set.clause,
    // Several rules may count together: one that asks for a clerk is enough.
    confirm: set.hitPolicy === 'collect' ? event.confirm || fired.some((rule) => rule.event.confirm) : event.confirm,
    params: event.params ?? {},
    fired: fired.map((rule) => ({
      id: rule.id,
      name: rule.name,
      clause: rule.clause,
      ...filledTexts(rule.event, facts),
    })),
    missed: missedRules,
    facts,
  };
}

function filled(event: RuleEvent, facts: JsonObject): RuleEvent {
  return {
    ...filledTexts(event, facts),
    confirm: event.confirm,
    params: fill(event.params ?? {}, facts) as JsonObject,
  };
}

function filledTexts(event: RuleEvent, facts: JsonObject): { outcome: string; reason: string } {
  return { outcome: filledText(event.outcome, facts), reason: filledText(event.reason, facts) };
}

/** A text that is nothing but the name of a fact has the value itself: named as briefly as any other. */
function filledText(template: string, facts: JsonObject): string {
  return cut(String(fill(template, facts)), BOUNDS.filled);
}
