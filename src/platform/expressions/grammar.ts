import { parseExpression } from 'feelin';
import { ALLOWED_FUNCTIONS } from './built-ins.js';
import { ExpressionFault } from './expression-fault.js';

/** Kinds of syntax an expression may consist of. No loops, ranges, quantifiers, function definitions or type tests. */
const ALLOWED_NODES: ReadonlySet<string> = new Set([
  ...['Expression', 'ParenthesizedExpression', 'IfExpression', 'if', 'then', 'else'],
  ...['Conjunction', 'and', 'Disjunction', 'or', 'Comparison', 'CompareOp', 'between', 'in'],
  ...['PositiveUnaryTests', 'PositiveUnaryTest', 'SimplePositiveUnaryTest'],
  ...['ArithmeticExpression', 'ArithOp', 'PathExpression', '.', 'PathName', 'FilterExpression', '[', ']'],
  ...['VariableName', 'Name', 'Identifier', 'FunctionInvocation', 'PositionalParameters', '(', ')', ','],
  ...['DateTimeLiteral', 'DateTimeConstructor', 'date', 'time', 'duration', 'AtLiteral', '@'],
  ...['NumericLiteral', 'StringLiteral', 'BooleanLiteral', 'null', 'List', 'Context', 'ContextEntry'],
  ...['{', '}', ':', 'Key', 'PropertyName', 'Comment', 'LineComment', 'BlockComment'],
]);

/** Keys that lead out of data into the runtime. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** FEEL allows names of several words; ours are one, so that an expression is read in one way only. */
const VARIABLE = /^[\p{L}_][\p{L}\p{N}_]*$/u;

export interface Grammar {
  /** Variables the expression cannot do without, in order of appearance. */
  readonly names: readonly string[];
  /** Names used only inside a list filter: a field of the list's elements, or a variable. */
  readonly filterNames: readonly string[];
}

/** Walks the syntax tree once: refuses what is not on the allow-lists and collects the variables. */
export function checkGrammar(text: string): Grammar {
  const names = new Set<string>();
  const filterNames = new Set<string>();
  const filters: number[] = [];
  parseExpression(text, {}, undefined).iterate({
    enter(node) {
      const piece = text.slice(node.from, node.to);
      if (node.type.isError) throw new ExpressionFault('syntax', text, `第 ${node.from + 1} 个字符附近有语法错误`);
      if (!ALLOWED_NODES.has(node.name)) throw new ExpressionFault('not-allowed', text, `不允许使用「${node.name}」`);
      if (FORBIDDEN_KEYS.has(piece.replaceAll(/["\s]/g, ''))) {
        throw new ExpressionFault('not-allowed', text, `不允许使用名称「${piece}」`);
      }
      if (node.name === 'FilterExpression') enterFilter(text, filters, node.node.getChild('[')?.from ?? node.to);
      if (node.name === 'SimplePositiveUnaryTest') checkUnaryTest(text, node.node);
      if (node.name !== 'VariableName') return;
      if (isFunctionName(node.node)) return checkFunction(text, piece);
      if (!VARIABLE.test(piece)) throw new ExpressionFault('not-allowed', text, `变量名「${piece}」不是一个词`);
      (insideFilter(filters, node.from) ? filterNames : names).add(piece);
    },
    leave(node) {
      if (node.name === 'FilterExpression') filters.pop();
    },
  });
  for (const name of names) filterNames.delete(name);
  filterNames.delete('item');
  return { names: [...names], filterNames: [...filterNames] };
}

function enterFilter(text: string, filters: number[], predicateFrom: number): void {
  if (filters.length > 0) throw new ExpressionFault('not-allowed', text, '不允许嵌套列表筛选');
  filters.push(predicateFrom);
}

function insideFilter(filters: readonly number[], at: number): boolean {
  return filters.some((from) => at > from);
}

interface SyntaxNode {
  readonly name: string;
  readonly from: number;
  readonly parent: SyntaxNode | null;
}

/** The grammar takes `n > > 1` for a comparison with a test; tests belong behind `in`. */
function checkUnaryTest(text: string, node: SyntaxNode): void {
  if (node.parent?.name !== 'PositiveUnaryTest') throw new ExpressionFault('syntax', text, '比较缺少一侧');
}

function isFunctionName(node: SyntaxNode): boolean {
  return node.parent?.name === 'FunctionInvocation' && node.parent.from === node.from;
}

function checkFunction(text: string, name: string): void {
  const plain = name.replaceAll(/\s+/g, ' ');
  if (!ALLOWED_FUNCTIONS.has(plain)) throw new ExpressionFault('not-allowed', text, `不允许调用函数「${plain}」`);
}
