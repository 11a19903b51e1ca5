import { parseExpression } from 'feelin';
import { ALLOWED_FUNCTIONS, FILTER_FUNCTIONS } from './built-ins.js';
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

/** A variable or a field of one. */
const PATH = /^[\p{L}_][\p{L}\p{N}_]*(\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)*\s*$/u;

export interface Grammar {
  /** Variables the expression cannot do without, in order of appearance. */
  readonly names: readonly string[];
  /** Names used only inside a list filter: a field of the list's elements, or a variable. */
  readonly filterNames: readonly string[];
  /** Whether it goes through a list asking a condition of every entry. */
  readonly filters: boolean;
}

/** Walks the syntax tree once: refuses what is not on the allow-lists and collects the variables. */
export function checkGrammar(text: string): Grammar {
  const names = new Set<string>();
  const filterNames = new Set<string>();
  const filters: number[] = [];
  const keys = new EntryKeys(text);
  let filtering = false;
  parseExpression(text, {}, undefined).iterate({
    enter(node) {
      const piece = text.slice(node.from, node.to);
      if (node.type.isError) throw new ExpressionFault('syntax', text, `第 ${node.from + 1} 个字符附近有语法错误`);
      if (!ALLOWED_NODES.has(node.name)) throw new ExpressionFault('not-allowed', text, `不允许使用「${node.name}」`);
      if (FORBIDDEN_KEYS.has(piece.replaceAll(/["\s]/g, ''))) {
        throw new ExpressionFault('not-allowed', text, `不允许使用名称「${piece}」`);
      }
      if (node.name === 'FilterExpression') {
        enterFilter(text, filters, node.from, node.node.getChild('[')?.from ?? node.to);
        filtering = true;
      }
      keys.enter(node.name, piece);
      if (node.name === 'List' && insideFilter(filters, node.from)) {
        throw new ExpressionFault('not-allowed', text, '筛选条件中不允许列表');
      }
      if (node.name === 'SimplePositiveUnaryTest') checkUnaryTest(text, node.node);
      if (node.name !== 'VariableName') return;
      if (isFunctionName(node.node)) return checkFunction(text, piece, insideFilter(filters, node.from));
      if (!VARIABLE.test(piece)) throw new ExpressionFault('not-allowed', text, `变量名「${piece}」不是一个词`);
      keys.checkName(piece);
      (insideFilter(filters, node.from) ? filterNames : names).add(piece);
    },
    leave(node) {
      if (node.name === 'FilterExpression') filters.pop();
      keys.leave(node.name);
    },
  });
  for (const name of names) filterNames.delete(name);
  filterNames.delete('item');
  return { names: [...names], filterNames: [...filterNames], filters: filtering };
}

/**
 * Keys of the contexts (`{…}`) around a place. FEEL lets an entry use those before it, by which a short text doubles
 * its value again and again; here an entry sees variables only.
 */
class EntryKeys {
  private readonly open: string[][] = [];
  private readonly pending: string[] = [];

  constructor(private readonly text: string) {}

  enter(node: string, piece: string): void {
    if (node === 'Context') this.open.push([]);
    if (node === 'Key') this.pending.push(piece.replaceAll(/^"|"$/g, ''));
  }

  /** A key counts from the end of its own entry on. */
  leave(node: string): void {
    if (node === 'Context') this.open.pop();
    if (node === 'ContextEntry') this.open.at(-1)?.push(this.pending.pop() ?? '');
  }

  checkName(name: string): void {
    if (!this.open.some((keys) => keys.includes(name))) return;
    throw new ExpressionFault('not-allowed', this.text, `「${name}」既是变量又是前面的键`);
  }
}

/** Only something with a name may be filtered: what an expression puts together may be of any length. */
function enterFilter(text: string, filters: number[], from: number, predicateFrom: number): void {
  if (filters.length > 0) throw new ExpressionFault('not-allowed', text, '不允许嵌套列表筛选');
  if (!PATH.test(text.slice(from, predicateFrom))) {
    throw new ExpressionFault('not-allowed', text, '只能筛选变量中的列表');
  }
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

function checkFunction(text: string, name: string, filtering: boolean): void {
  const plain = name.replaceAll(/\s+/g, ' ');
  if (filtering && !FILTER_FUNCTIONS.has(plain)) {
    throw new ExpressionFault('not-allowed', text, `筛选条件中不允许调用函数「${plain}」`);
  }
  if (!ALLOWED_FUNCTIONS.has(plain)) throw new ExpressionFault('not-allowed', text, `不允许调用函数「${plain}」`);
}
