import type { Direction } from '../bson/key.js';
import type { IndexDefinition } from '../store/index-definition.js';
import type { KeyRange, KeyReader } from '../store/index-table.js';

/** Reads one index over some ranges of keys. */
export interface IndexPlan {
  readonly kind: 'index';
  readonly definition: IndexDefinition;
  readonly reader: KeyReader;
  readonly multikey: boolean;
  /** In key order; they do not overlap. */
  readonly ranges: readonly KeyRange[];
  /** Length of the fixed prefix of each range: what ranges are merged behind when an order is asked for. */
  readonly prefixes: readonly number[];
  /** 0 when it does not give the order asked for, else the direction to read in. */
  readonly order: Direction | 0;
  /** True when that order needs the ranges read side by side, behind their fixed prefixes. */
  readonly merging: boolean;
  /** How much of the filter the ranges carry: two for each field held fixed, one for a range. */
  readonly score: number;
  /** True when the ranges say the whole filter: documents need not be looked at to decide. */
  readonly exact: boolean;
}

export type Plan =
  | IndexPlan
  /** Looks at every document. */
  | { readonly kind: 'scan' }
  /** One index for each branch of `$or`. */
  | { readonly kind: 'union'; readonly plans: readonly IndexPlan[] };

/** What the planner needs to know of an index, the one on `_id` included. */
export interface IndexChoice {
  readonly definition: IndexDefinition;
  readonly reader: KeyReader;
  readonly multikey: number;
}
