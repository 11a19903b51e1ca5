import { hashOf, isDeeperThan, type Json, type JsonObject } from '../kernel/index.js';
import { BOUNDS } from './bounds.js';
import { conditionCount, conditionProblems } from './condition-check.js';
import { type CompiledRules, RuleFault, type RuleProblem, type RuleSet } from './decisions.js';
import { ofType } from './facts.js';
import { isPath, placeholders } from './paths.js';
import { ruleSetSchema } from './rule-set-schema.js';

/** The checked rule set behind the opaque `CompiledRules`. */
export class CheckedRules implements CompiledRules {
  readonly name: string;
  readonly hash: string;

  constructor(readonly set: RuleSet) {
    this.name = set.name;
    this.hash = hashOf(set);
  }
}

/** Checks a rule set file. @throws RuleFault naming every problem found. */
export function compileRules(source: unknown): CheckedRules {
  if (!fits(source)) throw new RuleFault([{ message: `规则集过大、嵌套过深或不是 JSON（上限 ${BOUNDS.size} 字符）` }]);
  const parsed = ruleSetSchema.safeParse(source);
  if (!parsed.success)
    throw new RuleFault(parsed.error.issues.map((issue) => schemaProblem(issue.path, issue.message)));
  const { $schema: _, ...set } = parsed.data;
  const problems = [...factProblems(set as RuleSet), ...sizeProblems(set as RuleSet), ...ruleProblems(set as RuleSet)];
  if (problems.length > 0) throw new RuleFault(problems);
  return new CheckedRules(set as RuleSet);
}

/** Depth is measured before anything recursive looks at the source. */
function fits(source: unknown): boolean {
  try {
    return !isDeeperThan(32, source) && JSON.stringify(source).length <= BOUNDS.size;
  } catch {
    return false;
  }
}

function schemaProblem(path: readonly PropertyKey[], message: string): RuleProblem {
  return { message: `${path.map(String).join('.') || '规则集'}:${message}` };
}

function factProblems(set: RuleSet): RuleProblem[] {
  const names = Object.keys(set.facts);
  const problems: RuleProblem[] = names
    .filter((name) => name.includes('.') || !isPath(name))
    .map((name) => ({ message: `事实名「${name}」不合规` }));
  for (const [name, fact] of Object.entries(set.facts))
    if (fact.default !== undefined && fact.default !== null && !ofType(fact.default, fact.type))
      problems.push({ message: `事实「${name}」的默认值不是 ${fact.type}` });
  if (names.length > BOUNDS.facts) problems.push({ message: `事实超过 ${BOUNDS.facts} 个` });
  return [...problems, ...eventProblems(set, set.otherwise as unknown as JsonObject)];
}

/** Every decision goes through every condition, and through the table of cases many times over. */
function sizeProblems({ rules }: RuleSet): RuleProblem[] {
  const count = rules.reduce((sum, rule) => sum + conditionCount(rule.conditions as unknown as Json), 0);
  return count > BOUNDS.allConditions ? [{ message: `全部规则的条件合计超过 ${BOUNDS.allConditions} 个` }] : [];
}

function ruleProblems(set: RuleSet): RuleProblem[] {
  const seen = new Set<string>();
  return set.rules.flatMap((rule) => {
    const problems: RuleProblem[] = conditionProblems(rule.conditions, set.facts).map((message) => ({ message }));
    if (seen.has(rule.id)) problems.push({ message: '规则编号重复' });
    seen.add(rule.id);
    problems.push(...eventProblems(set, rule.event as unknown as JsonObject));
    return problems.map((problem) => ({ ...problem, rule: rule.id }));
  });
}

/** A placeholder must name a declared fact. */
function eventProblems(set: RuleSet, event: JsonObject): RuleProblem[] {
  return texts(event)
    .flatMap(placeholders)
    .filter((path) => !isPath(path) || !Object.hasOwn(set.facts, path.split('.')[0] as string))
    .map((path) => ({ message: `「{${path}}」不是已声明的事实` }));
}

function texts(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((item) => texts(item as Json));
}
