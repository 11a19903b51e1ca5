import type { Json } from '../kernel/index.js';
import { BOUNDS } from './bounds.js';
import type { FactDeclaration } from './decisions.js';
import { OPERATORS } from './operators.js';
import { isPath } from './paths.js';

type Facts = Readonly<Record<string, FactDeclaration>>;
type Node = { readonly [key: string]: Json };

const GROUPS = ['all', 'any', 'not'];
const LEAF_KEYS = new Set(['fact', 'path', 'operator', 'value', 'name']);

/** Everything wrong with the conditions of one rule, as sentences. */
export function conditionProblems(root: Json, facts: Facts): string[] {
  const problems: string[] = [];
  let count = 0;
  const visit = (node: Json, depth: number): void => {
    count += 1;
    if (count > BOUNDS.conditions) return;
    if (depth > BOUNDS.depth) return void problems.push(`条件嵌套超过 ${BOUNDS.depth} 层`);
    if (!isNode(node)) return void problems.push('条件须为对象');
    const groups = GROUPS.filter((key) => Object.hasOwn(node, key));
    if (groups.length === 0) return void problems.push(...leafProblems(node, facts));
    problems.push(...groupProblems(node, groups));
    for (const child of children(node, groups[0] as string)) visit(child, depth + 1);
  };
  if (!isNode(root) || !GROUPS.some((key) => Object.hasOwn(root, key))) problems.push('条件最外层须为 all、any 或 not');
  visit(root, 1);
  if (count > BOUNDS.conditions) problems.push(`条件超过 ${BOUNDS.conditions} 个`);
  return [...new Set(problems)];
}

/** Conditions of a rule, groups included; as many as may be at most and one when there are more. */
export function conditionCount(root: Json): number {
  const queue: Json[] = [root];
  let count = 0;
  for (let node = queue.pop(); node !== undefined && count <= BOUNDS.conditions; node = queue.pop()) {
    count += 1;
    if (isNode(node)) for (const group of GROUPS) queue.push(...children(node, group).slice(0, BOUNDS.conditions + 1));
  }
  return count;
}

function isNode(value: Json): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function children(node: Node, group: string): readonly Json[] {
  const value = node[group];
  if (group === 'not') return value === undefined ? [] : [value];
  return Array.isArray(value) ? value : [];
}

function groupProblems(node: Node, groups: readonly string[]): string[] {
  const problems: string[] = [];
  const [group] = groups;
  const extra = Object.keys(node).filter((key) => key !== group && key !== 'name');
  if (extra.length > 0) problems.push(`条件组只能有一个 all、any 或 not，另有：${extra.join('、')}`);
  if (group !== 'not' && children(node, group as string).length === 0) problems.push(`条件组 ${group} 不能为空`);
  return problems;
}

function leafProblems(node: Node, facts: Facts): string[] {
  const problems = Object.keys(node)
    .filter((key) => !LEAF_KEYS.has(key))
    .map((key) => `条件里不允许「${key}」`);
  problems.push(...factProblems(node, facts));
  const operator =
    typeof node.operator === 'string' && Object.hasOwn(OPERATORS, node.operator) ? OPERATORS[node.operator] : undefined;
  if (!operator) problems.push(`不认识的比较「${String(node.operator)}」`);
  else problems.push(...valueProblems(node.value, operator.takes, facts));
  return problems;
}

function factProblems(node: Node, facts: Facts): string[] {
  const { fact, path } = node;
  if (typeof fact !== 'string' || !Object.hasOwn(facts, fact)) return [`未声明的事实「${String(fact)}」`];
  if (path === undefined) return [];
  if (typeof path !== 'string' || !isPath(path)) return [`路径「${String(path)}」只能是用点连接的名称`];
  return facts[fact]?.type === 'object' ? [] : [`事实「${fact}」不是对象，不能带路径`];
}

function valueProblems(value: Json | undefined, takes: 'number' | 'list' | 'any', facts: Facts): string[] {
  if (value === undefined) return ['条件缺少比较值'];
  if (isNode(value)) {
    const extra = Object.keys(value).filter((key) => key !== 'fact' && key !== 'path');
    return extra.length > 0 ? ['比较值只能是文字、数字、是否、列表或另一事实'] : factProblems(value, facts);
  }
  if (takes === 'number' && typeof value !== 'number') return ['大小比较须用数字'];
  if (takes === 'list' && !Array.isArray(value)) return ['该比较须用列表'];
  if (
    Array.isArray(value) &&
    (value.length > BOUNDS.list || value.some((item) => item !== null && typeof item === 'object'))
  )
    return [`列表须为简单值且不超过 ${BOUNDS.list} 项`];
  return [];
}
