import { Int32, type Value } from '../bson/bson.js';
import { compare } from '../bson/compare.js';
import { keyOf } from '../bson/key.js';
import { add } from '../bson/numbers.js';
import { isNumber } from '../bson/types.js';
import { average } from '../query/expression-operators.js';

/** Gathers one value over the documents of a group. */
export interface Accumulator {
  add(value: Value): void;
  result(): Value;
}

class Fold implements Accumulator {
  constructor(
    private value: Value,
    private readonly step: (so: Value, value: Value) => Value,
  ) {}

  add(value: Value): void {
    this.value = this.step(this.value, value);
  }

  result(): Value {
    return this.value;
  }
}

class Collect implements Accumulator {
  private readonly values: Value[] = [];

  constructor(
    private readonly counts: (value: Value) => boolean,
    private readonly finish: (values: Value[]) => Value,
  ) {}

  add(value: Value): void {
    if (this.counts(value)) this.values.push(value);
  }

  result(): Value {
    return this.finish(this.values);
  }
}

const isThere = (value: Value): boolean => value !== undefined;
const better = (direction: 1 | -1) => (best: Value, value: Value) => {
  if (value === null || value === undefined) return best;
  return best === null || compare(value, best) * direction < 0 ? value : best;
};

function distinctOf(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [keyOf([value]).toString('latin1'), value])).values()];
}

/** What `$group` can gather, by name. */
export const ACCUMULATORS: Record<string, () => Accumulator> = {
  $sum: () => new Fold(new Int32(0), (sum, value) => (isNumber(value) ? add(sum, value) : sum)),
  $count: () => new Fold(new Int32(0), (sum) => add(sum, new Int32(1))),
  $avg: () => new Collect(isNumber, average),
  $min: () => new Fold(null, better(1)),
  $max: () => new Fold(null, better(-1)),
  $first: () =>
    new Collect(
      () => true,
      (values) => values[0] ?? null,
    ),
  $last: () => new Fold(null, (_, value) => value ?? null),
  $push: () => new Collect(isThere, (values) => values),
  $addToSet: () => new Collect(isThere, distinctOf),
};
