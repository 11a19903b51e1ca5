import { type Doc, getField, setField, type Value } from '../bson/bson.js';
import { classOf, isDoc } from '../bson/types.js';
import { notCarried, ServerError } from '../errors.js';
import { isOperators } from './condition.js';
import { SPECIAL_FORMS } from './expression-forms.js';
import { OPERATORS } from './expression-operators.js';
import { partsOf } from './path.js';

/** What an expression sees: the document of the pipeline and the variables of `$map`, `$filter`, `$let`. */
export interface Scope {
  readonly root: Doc;
  readonly variables: Readonly<Record<string, Value>>;
}

/** Evaluates to a value; `undefined` is a missing field. */
export type Expression = (scope: Scope) => Value;

/** @throws ServerError naming an operator or variable that is not carried. */
export function compileExpression(source: Value): Expression {
  if (typeof source === 'string' && source.startsWith('$')) return reference(source);
  if (Array.isArray(source)) return list(source);
  if (classOf(source) === 'Decimal128') throw notCarried('Decimal128 arithmetic');
  if (!isDoc(source)) return () => source;
  return isOperators(source) ? operator(source) : document(source);
}

function reference(source: string): Expression {
  if (!source.startsWith('$$')) {
    const parts = checkedPath(source.slice(1));
    return ({ root }) => follow(root, parts);
  }
  const [name, ...rest] = checkedPath(source.slice(2)) as [string, ...string[]];
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return ({ root }) => follow(root, rest);
    case 'REMOVE':
      return () => undefined;
    default:
      if (/^[A-Z]/.test(name)) throw notCarried(`the variable $$${name}`);
      return ({ variables }) => follow(variable(variables, name), rest);
  }
}

function checkedPath(path: string): readonly string[] {
  const parts = partsOf(path);
  if (parts.some((part) => part === '' || part.startsWith('$'))) {
    throw new ServerError(16872, 'Location16872', `'$${path}' is not a valid field path`);
  }
  return parts;
}

function variable(variables: Scope['variables'], name: string): Value {
  if (Object.hasOwn(variables, name)) return variables[name];
  throw new ServerError(17276, 'Location17276', `Use of undefined variable: ${name}`);
}

/** Through a list of documents a path gives the list of what it finds in them. */
function follow(value: Value, parts: readonly string[]): Value {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (Array.isArray(value)) {
    return value
      .map((element) => (isDoc(element) ? follow(element, parts) : undefined))
      .filter((found) => found !== undefined);
  }
  return isDoc(value) ? follow(getField(value, part), rest) : undefined;
}

function list(source: readonly Value[]): Expression {
  const elements = source.map(compileExpression);
  return (scope) => elements.map((element) => element(scope) ?? null);
}

function document(source: Doc): Expression {
  const fields = Object.keys(source).map((name) => [name, compileExpression(getField(source, name))] as const);
  return (scope) => {
    const result: Doc = {};
    for (const [name, expression] of fields) {
      const value = expression(scope);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  };
}

function operator(source: Doc): Expression {
  const [name, ...others] = Object.keys(source) as [string, ...string[]];
  if (others.length > 0) throw new ServerError(15983, 'Location15983', 'an expression must have exactly one operator');
  const operand = getField(source, name);
  const form = Object.hasOwn(SPECIAL_FORMS, name) ? SPECIAL_FORMS[name] : undefined;
  if (form) return form(operand, compileExpression);
  const known = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  if (!known) throw new ServerError(168, 'InvalidPipelineOperator', `Unrecognized or not carried expression '${name}'`);
  const inputs = (Array.isArray(operand) ? operand : [operand]).map(compileExpression);
  if (inputs.length < known.min || inputs.length > known.max) {
    throw new ServerError(
      16020,
      'Location16020',
      `Expression ${name} takes ${known.min} to ${known.max} arguments, not ${inputs.length}`,
    );
  }
  return (scope) => known.apply(inputs.map((input) => input(scope)));
}
