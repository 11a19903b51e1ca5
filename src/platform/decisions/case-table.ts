import { setImmediate as nextTurn } from 'node:timers/promises';
import { canonicalJson, type Json } from '../kernel/index.js';
import type { CompiledRules, Decision, Decisions, RuleCase, RuleProblem } from './decisions.js';
import { ruleCasesSchema } from './rule-set-schema.js';

/** Runs the table of cases beside a rule set, letting others have their turn: one problem per row that comes out otherwise than expected. */
export async function caseProblems(decisions: Decisions, rules: CompiledRules, table: unknown): Promise<RuleProblem[]> {
  const parsed = ruleCasesSchema.safeParse(table);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({ message: `cases.json ${issue.path.join('.')}:${issue.message}` }));
  const problems: RuleProblem[] = [];
  for (const row of parsed.data as RuleCase[]) {
    await nextTurn();
    problems.push(...(await rowProblems(decisions, rules, row)));
  }
  return problems;
}

async function rowProblems(decisions: Decisions, rules: CompiledRules, row: RuleCase): Promise<RuleProblem[]> {
  try {
    const decision = await decisions.decide(rules, row.facts);
    return differences(row, decision).map((message) => ({ message: `「${row.name}」${message}` }));
  } catch (error) {
    return [{ message: `「${row.name}」${error instanceof Error ? error.message : String(error)}` }];
  }
}

function differences(row: RuleCase, decision: Decision): string[] {
  const { outcome, confirm, rule, params } = row.expect;
  const pairs: [string, Json, Json][] = [['结果', outcome, decision.outcome]];
  if (confirm !== undefined) pairs.push(['须人工确认', confirm, decision.confirm]);
  if (rule !== undefined) pairs.push(['规则', rule, decision.fired[0]?.id ?? '']);
  for (const [key, value] of Object.entries(params ?? {}))
    pairs.push([`参数 ${key}`, value, decision.params[key] ?? null]);
  return pairs
    .filter(([, expected, actual]) => canonicalJson(expected) !== canonicalJson(actual))
    .map(([what, expected, actual]) => `${what}应为 ${canonicalJson(expected)}，实际为 ${canonicalJson(actual)}`);
}
