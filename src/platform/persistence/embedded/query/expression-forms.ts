import { type Doc, getField, type Value } from '../bson/bson.js';
import { isTrue } from '../bson/numbers.js';
import { isDoc } from '../bson/types.js';
import { badValue, failedToParse } from '../errors.js';
import type { Expression } from './expression.js';

type Compile = (source: Value) => Expression;
type Form = (operand: Value, compile: Compile) => Expression;

/** Operators that decide themselves which of their operands are evaluated, and how often. */
export const SPECIAL_FORMS: Record<string, Form> = {
  $literal: (operand) => () => operand,
  $and: (operand, compile) => {
    const conditions = listOf(operand).map(compile);
    return (scope) => conditions.every((condition) => isTrue(condition(scope)));
  },
  $or: (operand, compile) => {
    const conditions = listOf(operand).map(compile);
    return (scope) => conditions.some((condition) => isTrue(condition(scope)));
  },
  $ifNull: (operand, compile) => {
    const choices = listOf(operand).map(compile);
    if (choices.length < 2) throw failedToParse('$ifNull needs at least two arguments');
    return (scope) => {
      for (const choice of choices.slice(0, -1)) {
        const value = choice(scope);
        if (value !== null && value !== undefined) return value;
      }
      return choices.at(-1)?.(scope);
    };
  },
  $cond: conditional,
  $switch: switching,
  $let: (operand, compile) => {
    const { vars, in: body } = fieldsOf(operand, '$let', ['vars', 'in']);
    if (!isDoc(vars)) throw failedToParse("$let needs a document 'vars'");
    const values = Object.keys(vars).map((name) => [name, compile(getField(vars, name))] as const);
    const result = compile(body);
    return (scope) => {
      const own = Object.fromEntries(values.map(([name, value]) => [name, value(scope)]));
      return result({ ...scope, variables: { ...scope.variables, ...own } });
    };
  },
  $filter: (operand, compile) => {
    const { input, as, cond } = fieldsOf(operand, '$filter', ['input', 'as', 'cond']);
    return overList(input, as, cond, compile, (list, test) => list.filter((element) => isTrue(test(element))));
  },
  $map: (operand, compile) => {
    const { input, as, in: body } = fieldsOf(operand, '$map', ['input', 'as', 'in']);
    return overList(input, as, body, compile, (list, work) => list.map((element) => work(element) ?? null));
  },
};

function conditional(operand: Value, compile: Compile): Expression {
  const parts = Array.isArray(operand) ? operand : partsOfCond(operand);
  if (parts.length !== 3) throw failedToParse('$cond needs if, then and else');
  const [test, yes, no] = parts.map(compile) as [Expression, Expression, Expression];
  return (scope) => (isTrue(test(scope)) ? yes(scope) : no(scope));
}

function partsOfCond(operand: Value): Value[] {
  const { if: test, then: yes, else: no } = fieldsOf(operand, '$cond', ['if', 'then', 'else']);
  return [test, yes, no];
}

function switching(operand: Value, compile: Compile): Expression {
  const { branches, default: otherwise } = fieldsOf(operand, '$switch', ['branches', 'default']);
  const cases = listOf(branches).map((branch) => {
    const { case: test, then: result } = fieldsOf(branch, '$switch', ['case', 'then']);
    return { test: compile(test), result: compile(result) };
  });
  const last = otherwise === undefined ? undefined : compile(otherwise);
  return (scope) => {
    const taken = cases.find(({ test }) => isTrue(test(scope)));
    if (!taken && !last) throw badValue('$switch could not find a matching branch, and no default was given');
    return (taken?.result ?? last)?.(scope);
  };
}

function overList(
  input: Value,
  as: Value,
  body: Value,
  compile: Compile,
  work: (list: readonly Value[], each: (element: Value) => Value) => Value,
): Expression {
  const list = compile(input);
  const each = compile(body);
  const name = typeof as === 'string' ? as : 'this';
  return (scope) => {
    const elements = list(scope);
    if (elements === null || elements === undefined) return null;
    if (!Array.isArray(elements)) throw badValue("the 'input' must be an array");
    return work(elements, (element) => each({ ...scope, variables: { ...scope.variables, [name]: element } }));
  };
}

const listOf = (operand: Value): Value[] => (Array.isArray(operand) ? operand : [operand]);

function fieldsOf(operand: Value, name: string, known: readonly string[]): Doc {
  if (!isDoc(operand)) throw failedToParse(`${name} needs a document`);
  const unknown = Object.keys(operand).find((field) => !known.includes(field));
  if (unknown !== undefined) throw failedToParse(`Unrecognized parameter to ${name}: ${unknown}`);
  return operand;
}
