import { type Doc, type Value } from '../bson/bson.js';
import { equal } from '../bson/compare.js';
import type { Direction, Key } from '../bson/key.js';
import { Rank } from '../bson/types.js';
import { badValue } from '../errors.js';
import { type Collection, ID_INDEX } from '../store/collection.js';
import type { KeyRange } from '../store/index-table.js';
import { type Bounds, boundsOf } from './bounds.js';
import { implies } from './implication.js';
import { pointKeys, rangeBehind, within } from './intervals.js';
import type { IndexChoice, IndexPlan, Plan } from './plan.js';
import type { SortField } from './sort.js';

export interface Question {
  readonly filter: Doc;
  readonly sort: readonly SortField[];
  readonly hint?: Value;
}

/** More fixed prefixes than this are not worth an index. */
const MOST_PREFIXES = 1_000;
/** How far candidate indexes are counted to see which holds least; beyond that, the score decides. */
const PROBE = 100;

/** Chooses how to answer; the answer is the same whatever is chosen. */
export function plan(collection: Collection, question: Question): Plan {
  const bounds = boundsOf(question.filter);
  const choices = hinted(choicesOf(collection), question.hint);
  const plans = choices.flatMap((choice) => useIndex(choice, bounds, question) ?? []);
  const useful = plans.filter(
    ({ score, order, definition }) =>
      score > 0 || order !== 0 || definition.partial !== null || question.hint !== undefined,
  );
  return best(useful) ?? unionOf(collection, question) ?? { kind: 'scan' };
}

function choicesOf(collection: Collection): IndexChoice[] {
  const id = { definition: ID_INDEX, reader: collection.ids, multikey: 0 };
  const others = collection.indexes.map(({ definition, reader, multikey }) => ({ definition, reader, multikey }));
  return [id, ...others];
}

function hinted(choices: IndexChoice[], hint: Value): IndexChoice[] {
  if (hint === undefined) return choices;
  const found = choices.filter(({ definition }) => definition.name === hint || equal(definition.spec.key, hint));
  if (found.length === 0) throw badValue('hint provided does not correspond to an existing index');
  return found;
}

/** Fewest keys first when counting tells them apart, then the better fit, then the order asked for. */
function best(plans: readonly IndexPlan[]): IndexPlan | undefined {
  if (plans.length < 2) return plans[0];
  const weighed = plans.map((candidate) => ({ candidate, keys: keysIn(candidate) }));
  weighed.sort(
    (a, b) =>
      a.keys - b.keys ||
      b.candidate.score - a.candidate.score ||
      Number(b.candidate.order !== 0) - Number(a.candidate.order !== 0),
  );
  return weighed[0]?.candidate;
}

function keysIn(candidate: IndexPlan): number {
  let keys = 0;
  for (const range of candidate.ranges) {
    for (const _ of candidate.reader.read(range, false)) {
      keys += 1;
      if (keys > PROBE) return keys;
    }
  }
  return keys;
}

/** `$or` at the top: when each branch has an index, their union. */
function unionOf(collection: Collection, question: Question): Plan | undefined {
  const branches = question.filter.$or;
  if (!Array.isArray(branches) || question.hint !== undefined) return undefined;
  const plans = branches.map((branch: Doc) => plan(collection, { filter: branch, sort: [] }));
  return plans.every((found) => found.kind === 'index') ? { kind: 'union', plans } : undefined;
}

function useIndex(choice: IndexChoice, bounds: Bounds, question: Question): IndexPlan | undefined {
  const { definition, reader, multikey } = choice;
  if (definition.partial && !implies(question.filter, definition.partial)) return undefined;
  const walk = new FieldWalk(choice, bounds);
  const { ranges, prefixes, used, score } = walk.result();
  if (definition.sparse && score === 0) return undefined;
  const order = orderOf(choice, bounds, question.sort, walk.fixed);
  return {
    kind: 'index',
    definition,
    reader,
    multikey: multikey !== 0,
    ranges,
    prefixes,
    order: order.direction,
    merging: order.merging,
    score,
    exact: bounds.complete && used === bounds.fields.size && !walk.weakened,
  };
}

/** Takes the fields of an index in turn: fixed values first, then at most one range. */
class FieldWalk {
  /** How many leading fields have only listed values. */
  fixed = 0;
  /** True when a bound had to be given up, so that keys alone no longer decide. */
  weakened = false;
  private prefixes: Key[] = [Buffer.alloc(0)];
  private ranges: KeyRange[] | null = null;
  private arrayUsed = false;

  constructor(
    private readonly choice: IndexChoice,
    private readonly bounds: Bounds,
  ) {
    const { fields } = choice.definition;
    while (this.fixed < fields.length && this.takePoints()) this.fixed += 1;
    if (this.fixed < fields.length) this.takeRange();
  }

  result(): { ranges: KeyRange[]; prefixes: number[]; used: number; score: number } {
    const ranges = this.ranges ?? this.prefixes.map(within);
    const ranged = this.ranges ? 1 : 0;
    return {
      ranges,
      prefixes: this.prefixes.map((prefix) => prefix.length),
      used: this.fixed + ranged,
      score: this.fixed * 2 + ranged,
    };
  }

  private takePoints(): boolean {
    const { field, isArray, bound } = this.next();
    const points = bound?.points;
    if (!points || (isArray && this.arrayUsed) || this.prefixes.length * points.length > MOST_PREFIXES) return false;
    const hasNull = points.some((point) => point[0] === Rank.null);
    if (hasNull && (isArray || this.choice.definition.sparse)) return false;
    const keys = pointKeys(points, field.direction);
    this.prefixes = this.prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])));
    this.arrayUsed ||= isArray;
    return true;
  }

  private takeRange(): void {
    const { field, isArray, bound } = this.next();
    if (!bound || bound.points || (!bound.lower && !bound.upper) || (isArray && this.arrayUsed)) return;
    // Two sides of a range may be met by two different elements of an array: only one side is certain.
    const oneSided = isArray && bound.lower && bound.upper;
    if (oneSided) this.weakened = true;
    const usable = oneSided ? { ...bound, upper: null } : bound;
    this.ranges = this.prefixes.map((prefix) => rangeBehind(prefix, usable, field.direction));
  }

  private next() {
    const field = this.choice.definition.fields[this.fixed] as (typeof this.choice.definition.fields)[number];
    return { field, isArray: isArrayField(this.choice, this.fixed), bound: this.bounds.fields.get(field.path) };
  }
}

const isArrayField = (choice: IndexChoice, position: number): boolean => (choice.multikey & (1 << position)) !== 0;

interface Order {
  readonly direction: Direction | 0;
  /** True when the ranges must be read side by side to give it. */
  readonly merging: boolean;
}

/**
 * How to read an index so that documents come in the order asked for. Ranges in turn do when the order follows the
 * index from its first field with several values; side by side when it follows the index behind the fixed fields.
 */
function orderOf(choice: IndexChoice, bounds: Bounds, sort: readonly SortField[], fixed: number): Order {
  if (sort.length === 0) return { direction: 0, merging: false };
  const { fields } = choice.definition;
  const constant = fields.map((field, i) => i < fixed && !isArrayField(choice, i) && hasOnePoint(bounds, field.path));
  const varying = constant.indexOf(false);
  const asked = sort.filter(({ path }) => !constant[fields.findIndex((field) => field.path === path)]);
  const inTurn = directionFrom(choice, asked, varying < 0 ? fields.length : varying);
  if (inTurn !== 0) return { direction: inTurn, merging: false };
  return { direction: directionFrom(choice, asked, fixed), merging: true };
}

const hasOnePoint = (bounds: Bounds, path: string): boolean => bounds.fields.get(path)?.points?.length === 1;

/** Do the index's fields, from a position on, give the order forwards or backwards? */
function directionFrom(choice: IndexChoice, sort: readonly SortField[], start: number): Direction | 0 {
  const [first] = sort;
  if (!first) return 1;
  const { fields } = choice.definition;
  const reading: Direction = fields[start]?.direction === first.direction ? 1 : -1;
  const follows = sort.every(({ path, direction }, i) => {
    const field = fields[start + i];
    return field?.path === path && field.direction * reading === direction && !isArrayField(choice, start + i);
  });
  return follows ? reading : 0;
}
