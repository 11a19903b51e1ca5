import { evaluate, type FeelFunction, isFunction } from 'feelin';
import type { Json, JsonObject } from '../kernel/index.js';
import { EXPRESSION_BUDGET, isWithin, Meter } from './budget.js';
import { ExpressionFault } from './expression-fault.js';
import { checkGrammar, type Grammar } from './grammar.js';
import { toJson } from './values.js';

/** Longest expression, in characters. */
export const MAX_EXPRESSION_LENGTH = 1_000;
const CACHE_SIZE = 5_000;
/** Most work of a list filter: entries times what each is compared with times the length of the expression. */
const FILTER_WORK = 20_000_000;
/** Characters that cost as much as one value. */
const CHARACTERS_PER_VALUE = 50;

export interface CompileOptions {
  /** Variables the expression may use; any when absent. */
  readonly names?: Iterable<string>;
}

/** A checked FEEL expression, ready to be evaluated any number of times. */
export interface CompiledExpression {
  readonly text: string;
  /** Variables it cannot be evaluated without. */
  readonly names: readonly string[];
  /** Whether it goes through a list asking a condition of every entry. */
  readonly filters: boolean;
  /** @throws ExpressionFault when a variable is missing, too large, or no operation is defined on the values it meets. */
  evaluate(context: JsonObject): Json;
  /** As `evaluate`, for conditions: anything but true or false is a fault. */
  test(context: JsonObject): boolean;
}

const cache = new Map<string, Expression>();

/** Checks and compiles an expression once per text. @throws ExpressionFault */
export function compileExpression(text: string, options: CompileOptions = {}): CompiledExpression {
  const expression = cache.get(text) ?? remember(new Expression(text.trim()), text);
  if (options.names) expression.allowOnly(new Set(options.names));
  return expression;
}

function remember(expression: Expression, text: string): Expression {
  const oldest = cache.size >= CACHE_SIZE ? cache.keys().next() : undefined;
  if (oldest && !oldest.done) cache.delete(oldest.value);
  cache.set(text, expression);
  return expression;
}

/**
 * The expression becomes the body of a FEEL function over its variables: parsed once, then invoked. The interpreter
 * reports undefined operations as warnings to the list of the first evaluation; here each of them is a fault.
 */
class Expression implements CompiledExpression {
  readonly names: readonly string[];
  private readonly parameters: readonly string[];
  readonly filters: boolean;
  private readonly body: FeelFunction;
  private readonly warnings: { readonly type: string; readonly message: string }[];

  constructor(readonly text: string) {
    if (text.length > MAX_EXPRESSION_LENGTH) {
      throw new ExpressionFault('too-long', text, `超过 ${MAX_EXPRESSION_LENGTH} 个字符`);
    }
    const grammar = readGrammar(text);
    this.names = grammar.names;
    this.filters = grammar.filters;
    this.parameters = [...grammar.names, ...grammar.filterNames];
    const compiled = evaluate(`function(${this.parameters.join(', ')}) ${text}`);
    if (!isFunction(compiled.value)) throw new ExpressionFault('syntax', text, '不能编译');
    this.body = compiled.value;
    this.warnings = compiled.warnings;
  }

  evaluate(context: JsonObject): Json {
    const values = this.parameters.map((name) => this.valueOf(name, context));
    this.checkSize(values);
    this.warnings.length = 0;
    const value = this.invoke(values);
    const [warning] = this.warnings;
    if (warning) throw new ExpressionFault('evaluation', this.text, `无法求值：${warning.message}`);
    if (!isWithin(EXPRESSION_BUDGET, value)) throw new ExpressionFault('too-large', this.text, '的结果过大');
    return toJson(value);
  }

  test(context: JsonObject): boolean {
    const value = this.evaluate(context);
    if (typeof value === 'boolean') return value;
    throw new ExpressionFault('not-boolean', this.text, `的结果是 ${JSON.stringify(value)}，不是真或假`);
  }

  allowOnly(allowed: ReadonlySet<string>): void {
    const unknown = this.names.find((name) => !allowed.has(name));
    if (unknown) throw new ExpressionFault('unknown-name', this.text, `使用了未声明的名称「${unknown}」`);
  }

  /** What an expression costs is bounded by what it is given. */
  private checkSize(values: readonly unknown[]): void {
    const meter = new Meter(EXPRESSION_BUDGET);
    if (!values.every((value) => meter.holds(value))) {
      throw new ExpressionFault('too-large', this.text, '用到的数据过大');
    }
    const each = meter.nodes + meter.characters / CHARACTERS_PER_VALUE;
    if (this.filters && meter.items * each * this.text.length > FILTER_WORK) {
      throw new ExpressionFault('too-large', this.text, '筛选的列表过大');
    }
  }

  private valueOf(name: string, context: JsonObject): unknown {
    if (Object.hasOwn(context, name)) return context[name] ?? null;
    if (!this.names.includes(name)) return undefined;
    throw new ExpressionFault('missing', this.text, `缺少变量「${name}」`);
  }

  private invoke(values: readonly unknown[]): unknown {
    try {
      return this.body.invoke(values);
    } catch (error) {
      throw new ExpressionFault('evaluation', this.text, `无法求值：${(error as Error).message}`);
    }
  }
}

function readGrammar(text: string): Grammar {
  if (text === '') throw new ExpressionFault('syntax', text, '为空');
  try {
    return checkGrammar(text);
  } catch (error) {
    if (error instanceof ExpressionFault) throw error;
    throw new ExpressionFault('syntax', text, `有语法错误：${(error as Error).message}`);
  }
}
