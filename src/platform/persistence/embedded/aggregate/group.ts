import { type Doc, getField, setField, type Value } from '../bson/bson.js';
import { keyOf } from '../bson/key.js';
import { isDoc } from '../bson/types.js';
import { failedToParse, ServerError } from '../errors.js';
import { compileExpression, type Expression, type Scope } from '../query/expression.js';
import { ACCUMULATORS, type Accumulator } from './accumulators.js';
import type { Stage } from './stage.js';

interface Gathering {
  readonly name: string;
  readonly make: () => Accumulator;
  readonly input: Expression;
}

/** `$group`: one document for each value of `_id`, in the order the values were met. */
export function group(operand: Value): Stage {
  if (!isDoc(operand) || !Object.hasOwn(operand, '_id'))
    throw failedToParse('a group specification must include an _id');
  const idOf = compileExpression(operand._id);
  const gatherings = Object.keys(operand).flatMap((name) =>
    name === '_id' ? [] : [gatheringOf(name, getField(operand, name))],
  );
  return function* (docs) {
    const groups = new Map<string, { id: Value; accumulators: Accumulator[] }>();
    for (const root of docs) {
      const scope: Scope = { root, variables: {} };
      const id = idOf(scope) ?? null;
      const key = keyOf([id]).toString('latin1');
      const there = groups.get(key) ?? { id, accumulators: gatherings.map(({ make }) => make()) };
      groups.set(key, there);
      gatherings.forEach(({ input }, i) => {
        there.accumulators[i]?.add(input(scope));
      });
    }
    for (const { id, accumulators } of groups.values()) yield outcome(id, gatherings, accumulators);
  };
}

function outcome(id: Value, gatherings: readonly Gathering[], accumulators: readonly Accumulator[]): Doc {
  const doc: Doc = { _id: id };
  gatherings.forEach(({ name }, i) => {
    setField(doc, name, accumulators[i]?.result());
  });
  return doc;
}

function gatheringOf(name: string, source: Value): Gathering {
  const operators = isDoc(source) ? Object.keys(source) : [];
  const [operator] = operators;
  if (name.includes('.') || operators.length !== 1 || operator === undefined) {
    throw new ServerError(40234, 'Location40234', `The field '${name}' must be an accumulator object`);
  }
  const make = Object.hasOwn(ACCUMULATORS, operator) ? ACCUMULATORS[operator] : undefined;
  if (!make) throw new ServerError(15952, 'Location15952', `unknown or not carried group operator '${operator}'`);
  return { name, make, input: compileExpression(getField(source as Doc, operator)) };
}
