import { type Doc, getField, setField, type Value } from '../bson/bson.js';
import { isTrue, toInteger } from '../bson/numbers.js';
import { isDoc, isNumber } from '../bson/types.js';
import { badValue, ServerError } from '../errors.js';
import { isOperators } from './condition.js';
import { compileExpression, type Expression, type Scope } from './expression.js';
import { compileCondition, compileFilter, elementMatches } from './filter.js';
import { elementTest } from './operators.js';
import { partsOf } from './path.js';

export type Projection = (doc: Doc) => Doc;

/** What to do at one place of the document; a branch holds what to do inside. */
type Node =
  | Branch
  | { readonly kind: 'keep' }
  | { readonly kind: 'hide' }
  | { readonly kind: 'work'; readonly work: Work };
interface Branch {
  readonly kind: 'branch';
  readonly fields: Map<string, Node>;
}
/** Makes the value anew from the one at this place. */
type Work = (value: Value, scope: Scope) => Value;

/**
 * A projection made ready: fields to show, fields to hide, `$slice`, `$elemMatch`, `path.$`, and expressions.
 * @throws ServerError when showing and hiding are mixed.
 */
export function compileProjection(projection: Doc, filter: Doc): Projection {
  return compile(projection, (path, value) => findOnly(path, value, filter) ?? nodeOf(path, value));
}

/** `$project`: without what only a find can do. */
export function compilePipelineProjection(projection: Doc): Projection {
  return compile(projection, nodeOf);
}

/** `$addFields`: every value is an expression, everything else stays. */
export function compileAddedFields(fields: Doc): Projection {
  const root: Branch = { kind: 'branch', fields: new Map() };
  for (const path of Object.keys(fields)) plant(root, partsOf(path), addedNode(path, getField(fields, path)));
  return (doc) => projectDoc(doc, root, false, { root: doc, variables: {} });
}

function addedNode(path: string, value: Value): Node {
  if (isDoc(value) && !isOperators(value) && Object.keys(value).length > 0) return branchOf(value, addedNode);
  return computed(path, value);
}

type NodeOf = (path: string, value: Value) => Node;

function compile(projection: Doc, toNode: NodeOf): Projection {
  const root: Branch = { kind: 'branch', fields: new Map() };
  let showing: boolean | undefined;
  for (const path of Object.keys(projection)) {
    const node = toNode(path, getField(projection, path));
    const shows = node.kind === 'hide' ? false : node.kind === 'keep' ? true : undefined;
    if (path !== '_id' && shows !== undefined) {
      if (showing !== undefined && showing !== shows) throw mixed(path);
      showing = shows;
    }
    plant(root, partsOf(path.replace(/\.\$$/, '')), node);
  }
  const inclusive = showing ?? decidedByRest(root);
  if (inclusive && !root.fields.has('_id')) root.fields.set('_id', { kind: 'keep' });
  return (doc) => projectDoc(doc, root, inclusive, { root: doc, variables: {} });
}

/** Only computed fields: a field made by an expression shows nothing else; `$slice` alone shows everything. */
function decidedByRest(root: Branch): boolean {
  const own = [...root.fields].filter(([name]) => name !== '_id');
  if (own.length === 0) return root.fields.get('_id')?.kind === 'keep';
  return !own.every(([, node]) => node.kind === 'work' && SLICES.has(node.work));
}

const SLICES = new WeakSet<Work>();

function findOnly(path: string, value: Value, filter: Doc): Node | undefined {
  if (path.endsWith('.$')) return { kind: 'work', work: positional(path.slice(0, -2), filter) };
  if (isDoc(value) && Object.hasOwn(value, '$slice')) return { kind: 'work', work: slice(value.$slice) };
  if (isDoc(value) && Object.hasOwn(value, '$elemMatch')) return { kind: 'work', work: firstMatch(value.$elemMatch) };
  return undefined;
}

function nodeOf(path: string, value: Value): Node {
  if (typeof value === 'boolean' || isNumber(value)) return isTrue(value) ? { kind: 'keep' } : { kind: 'hide' };
  if (isDoc(value) && !isOperators(value)) return branchOf(value, nodeOf);
  return computed(path, value);
}

function computed(path: string, value: Value): Node {
  if (path.includes('$')) throw badValue(`'${path}' is not a field that can be made`);
  const expression: Expression = compileExpression(value);
  return { kind: 'work', work: (_, scope) => expression(scope) };
}

function branchOf(value: Doc, toNode: NodeOf): Branch {
  const branch: Branch = { kind: 'branch', fields: new Map() };
  for (const name of Object.keys(value)) plant(branch, partsOf(name), toNode(name, getField(value, name)));
  return branch;
}

function plant(branch: Branch, parts: readonly string[], node: Node): void {
  const [first, ...rest] = parts as [string, ...string[]];
  const there = branch.fields.get(first);
  if (rest.length === 0) {
    if (there) throw new ServerError(31250, 'Location31250', `Path collision at ${first}`);
    branch.fields.set(first, node);
    return;
  }
  const next: Node = there ?? { kind: 'branch', fields: new Map() };
  if (next.kind !== 'branch') throw new ServerError(31249, 'Location31249', `Path collision at ${parts.join('.')}`);
  branch.fields.set(first, next);
  plant(next, rest, node);
}

/** Fields keep the order of the document; those made anew come last. */
function projectDoc(doc: Doc, branch: Branch, inclusive: boolean, scope: Scope): Doc {
  const result: Doc = {};
  for (const name of Object.keys(doc)) {
    const node = branch.fields.get(name);
    const value = getField(doc, name);
    const projected = node ? projectValue(value, node, inclusive, scope) : inclusive ? undefined : value;
    if (projected !== undefined) setField(result, name, projected);
  }
  for (const [name, node] of branch.fields) {
    if (Object.hasOwn(doc, name)) continue;
    const made = node.kind === 'work' ? node.work(undefined, scope) : madeInside(node, inclusive, scope);
    if (made !== undefined) setField(result, name, made);
  }
  return result;
}

function madeInside(node: Node, inclusive: boolean, scope: Scope): Value {
  return node.kind === 'branch' && hasWork(node) ? projectDoc({}, node, inclusive, scope) : undefined;
}

function hasWork(branch: Branch): boolean {
  return [...branch.fields.values()].some((node) => node.kind === 'work' || (node.kind === 'branch' && hasWork(node)));
}

function projectValue(value: Value, node: Node, inclusive: boolean, scope: Scope): Value {
  if (node.kind === 'keep') return value;
  if (node.kind === 'hide') return undefined;
  if (node.kind === 'work') return node.work(value, scope);
  if (isDoc(value)) return projectDoc(value, node, inclusive, scope);
  if (Array.isArray(value)) {
    return value
      .map((element) => projectValue(element, node, inclusive, scope))
      .filter((element) => element !== undefined);
  }
  return hasWork(node) ? projectDoc({}, node, inclusive, scope) : inclusive ? undefined : value;
}

function slice(operand: Value): Work {
  const [from, size] = Array.isArray(operand) ? operand : [undefined, operand];
  const count = toInteger(size, '$slice');
  const start = from === undefined ? undefined : toInteger(from, '$slice');
  if (start !== undefined && count <= 0) throw badValue('$slice limit must be positive');
  const work: Work = (value) => {
    if (!Array.isArray(value)) return value;
    if (start === undefined) return count < 0 ? value.slice(count) : value.slice(0, count);
    const begin = start < 0 ? Math.max(value.length + start, 0) : start;
    return value.slice(begin, begin + count);
  };
  SLICES.add(work);
  return work;
}

function firstMatch(operand: Value): Work {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
  const test = elementTest(operand, { compileCondition, compileFilter });
  return (value) => {
    const found = Array.isArray(value) ? value.find(test) : undefined;
    return found === undefined ? undefined : [found];
  };
}

function positional(path: string, filter: Doc): Work {
  const tests = elementMatches(filter, path);
  return (value) => {
    if (!Array.isArray(value)) return value;
    const found = value.find((element) => tests.length > 0 && tests.every((test) => test(element)));
    if (found === undefined) throw new ServerError(51246, 'Location51246', `no array element matched for '${path}.$'`);
    return [found];
  };
}

function mixed(path: string): ServerError {
  return new ServerError(31254, 'Location31254', `Cannot mix showing and hiding fields in a projection ('${path}')`);
}
