import { type Doc, decode, type Raw } from '../bson/bson.js';
import { type Key } from '../bson/key.js';
import { ServerError } from '../errors.js';
import type { Collection, Stored } from '../store/collection.js';
import type { KeyEntry } from '../store/index-table.js';
import { compileFilter } from './filter.js';
import type { IndexPlan, Plan } from './plan.js';
import { plan, type Question } from './planner.js';
import { sortKey } from './sort.js';

export interface Query extends Question {
  readonly skip?: number;
  /** 0 = no limit. */
  readonly limit?: number;
  /**
   * True: a damaged document is passed over and reported after all others were given.
   * False: it is reported at once, because the answer would be wrong without it.
   */
  readonly damagedLast?: boolean;
}

/** What a query looked at, for `explain`. */
export interface Effort {
  keys: number;
  docs: number;
}

/** A document found; decoded only when somebody asks. */
export class Found implements Stored {
  private decoded: Doc | undefined;

  constructor(
    readonly rid: number,
    readonly raw: Raw,
  ) {}

  get doc(): Doc {
    this.decoded ??= decode(this.raw);
    return this.decoded;
  }
}

export function* find(collection: Collection, query: Query, effort: Effort = { keys: 0, docs: 0 }): Generator<Found> {
  const search = new Search(collection, query, effort);
  let left = query.limit ? query.limit : Number.POSITIVE_INFINITY;
  let skip = query.skip ?? 0;
  for (const found of search.results()) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    yield found;
    left -= 1;
    if (left <= 0) return;
  }
  search.reportDamage();
}

/** How many match; without looking at a document where keys alone decide. */
export function count(collection: Collection, query: Query): number {
  const chosen = plan(collection, query);
  if (Object.keys(query.filter).length === 0) return paged(collection.count(), query);
  if (chosen.kind !== 'index' || !chosen.exact) return [...find(collection, query)].length;
  compileFilter(query.filter);
  let counted = 0;
  for (const _ of entriesOf(collection, chosen, { keys: 0, docs: 0 })) counted += 1;
  return paged(counted, query);
}

function paged(counted: number, { skip = 0, limit = 0 }: Query): number {
  const rest = Math.max(counted - skip, 0);
  return limit > 0 ? Math.min(rest, limit) : rest;
}

class Search {
  private readonly chosen: Plan;
  private damage: ServerError | null = null;

  constructor(
    private readonly collection: Collection,
    private readonly query: Query,
    private readonly effort: Effort,
  ) {
    this.chosen = plan(collection, query);
  }

  results(): Iterable<Found> {
    const matches = this.matches();
    const ordered = this.query.sort.length === 0 || (this.chosen.kind === 'index' && this.chosen.order !== 0);
    return ordered ? matches : this.sorted(matches);
  }

  reportDamage(): void {
    if (this.damage) throw this.damage;
  }

  private *matches(): Generator<Found> {
    const matches = compileFilter(this.query.filter);
    const decided = this.chosen.kind === 'index' && this.chosen.exact;
    for (const rid of entriesOf(this.collection, this.chosen, this.effort)) {
      const found = this.read(rid);
      if (found && (decided || matches(found.doc))) yield found;
    }
  }

  /** Keeps only keys while sorting; documents are read again in their order. */
  private *sorted(matches: Iterable<Found>): Generator<Found> {
    const keyOf = sortKey(this.query.sort);
    const list: { key: Key; rid: number }[] = [];
    for (const { doc, rid } of matches) list.push({ key: keyOf(doc), rid });
    list.sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { rid } of list) {
      const found = this.read(rid);
      if (found) yield found;
    }
  }

  private read(rid: number): Found | undefined {
    this.effort.docs += 1;
    try {
      const stored = this.collection.read(rid);
      return stored && new Found(stored.rid, stored.raw);
    } catch (fault) {
      if (!this.query.damagedLast || !(fault instanceof ServerError)) throw fault;
      this.damage ??= fault;
      return undefined;
    }
  }
}

/** Row numbers in the order of the plan, each once. */
function* entriesOf(collection: Collection, chosen: Plan, effort: Effort): Generator<number> {
  if (chosen.kind === 'scan') {
    yield* collection.rows();
    return;
  }
  const plans = chosen.kind === 'union' ? chosen.plans : [chosen];
  const repeats = plans.length > 1 || plans.some((one) => one.multikey);
  const seen = new Set<number>();
  for (const one of plans) {
    for (const { rid } of one.merging && one.order !== 0 && one.ranges.length > 1 ? merged(one) : inTurn(one)) {
      effort.keys += 1;
      if (repeats && seen.has(rid)) continue;
      if (repeats) seen.add(rid);
      yield rid;
    }
  }
}

function* inTurn(one: IndexPlan): Generator<KeyEntry> {
  const reverse = one.order === -1;
  for (const range of reverse ? [...one.ranges].reverse() : one.ranges) yield* one.reader.read(range, reverse);
}

/** Reads all ranges side by side and always takes the one whose key, behind its fixed prefix, comes next. */
function* merged(one: IndexPlan): Generator<KeyEntry> {
  const reverse = one.order === -1;
  const heads = one.ranges.map((range, i) => {
    const entries = one.reader.read(range, reverse);
    return { entries, prefix: one.prefixes[i] as number, entry: entries.next().value as KeyEntry | undefined };
  });
  const rest = (head: (typeof heads)[number]) => (head.entry as KeyEntry).key.subarray(head.prefix);
  for (;;) {
    const open = heads.filter((head) => head.entry !== undefined);
    if (open.length === 0) return;
    const first = open.reduce((a, b) => (Buffer.compare(rest(b), rest(a)) * (reverse ? -1 : 1) < 0 ? b : a));
    yield first.entry as KeyEntry;
    first.entry = first.entries.next().value as KeyEntry | undefined;
  }
}
