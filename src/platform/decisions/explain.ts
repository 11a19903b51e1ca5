import type { Json } from '../kernel/index.js';
import { BOUNDS } from './bounds.js';
import type { RuleSet } from './decisions.js';
import { OPERATORS } from './operators.js';
import { cut, show } from './paths.js';

/** What json-rules-engine leaves on a condition after a run. */
export interface JudgedCondition {
  readonly all?: readonly JudgedCondition[];
  readonly any?: readonly JudgedCondition[];
  readonly not?: JudgedCondition;
  readonly fact?: string;
  readonly path?: string;
  readonly operator?: string;
  readonly result?: boolean;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly value?: unknown;
}

/** The condition that kept a rule from firing, as a Chinese sentence of readable length. */
export function failedCondition(condition: JudgedCondition, facts: RuleSet['facts']): string {
  return cut(failed(condition, facts), BOUNDS.because);
}

function failed(condition: JudgedCondition, facts: RuleSet['facts']): string {
  if (condition.all) {
    const first = condition.all.find((child) => child.result === false);
    return first ? failed(first, facts) : '条件不成立';
  }
  if (condition.any) return `下列条件无一成立：${condition.any.map((child) => failed(child, facts)).join('；')}`;
  if (condition.not) return `不应出现：${statement(condition.not, facts)}`;
  return `${statement(condition, facts)}，实际为「${show((condition.factResult ?? null) as Json)}」`;
}

function statement(condition: JudgedCondition, facts: RuleSet['facts']): string {
  if (condition.all) return condition.all.map((child) => statement(child, facts)).join('且');
  if (condition.any) return condition.any.map((child) => statement(child, facts)).join('或');
  if (condition.not) return `并非（${statement(condition.not, facts)}）`;
  const title = facts[condition.fact ?? '']?.title ?? condition.fact ?? '';
  const subject = condition.path ? `${title}.${condition.path}` : title;
  const words = OPERATORS[condition.operator ?? '']?.words ?? condition.operator ?? '';
  return `「${subject}」应${words}「${show((condition.valueResult ?? condition.value ?? null) as Json)}」`;
}
