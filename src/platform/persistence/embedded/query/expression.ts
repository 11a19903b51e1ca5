import { type Doc, type Value } from '../bson/bson.js';
import { badValue } from '../errors.js';

/** What an expression sees: the document of the pipeline and the variables of `$map`, `$filter`, `$let`. */
export interface Scope {
  readonly root: Doc;
  readonly variables: Readonly<Record<string, Value>>;
}
export type Expression = (scope: Scope) => Value;

export function compileExpression(_source: Value): Expression {
  throw badValue('expressions are not ready');
}
