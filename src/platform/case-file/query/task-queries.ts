import type { mongo } from 'mongoose';
import type { Collections } from '../store/collections.js';
import { readAround } from '../store/damage.js';
import type { TaskRow } from '../store/stored-file.js';
import { boundOf, type Mark, type Page, type PageRequest, pageOf, readCursor } from './page.js';

/** Whose tasks: a unit's (of some roles, or all of them), or those in certain hands. */
export type TaskOwner =
  | { readonly unit: string; readonly roles?: readonly string[] }
  | { readonly assignees: readonly string[]; readonly unit?: string };

/** Which of them; nothing means all. */
export interface TaskFilter {
  /** Due from this instant on, and before that one. */
  readonly dueFrom?: Date | undefined;
  readonly dueBefore?: Date | undefined;
  /** Opened from this instant on, and before that one; only for lists without a cursor. */
  readonly openedFrom?: Date | undefined;
  readonly openedBefore?: Date | undefined;
  readonly element?: string | undefined;
  /** Tasks at which a person must decide, or those at which none need. */
  readonly decision?: boolean | undefined;
  /** Equality on a facet of the case. */
  readonly facets?: TaskRow['facets'] | undefined;
  readonly claimed?: boolean | undefined;
  /** All of these folded words. */
  readonly words?: readonly string[] | undefined;
}

/** `due`: due first, without a date last; `newest`: opened last first. */
export type TaskOrder = 'due' | 'newest';

/** Counts are exact up to this many. */
export const MOST_COUNTED = 10_000;

/**
 * Reads task lists. Who may see the case is part of every query. A page costs the rows it passes on the way in the index
 * (`unit, sortAt`; with words `unit, words, sortAt`; with an element `unit, element, sortAt`), so at most the open tasks
 * of one unit; a count stops at `MOST_COUNTED`.
 */
export abstract class TaskRows {
  abstract open(
    parties: readonly string[],
    owner: TaskOwner,
    page: PageRequest,
    filter?: TaskFilter,
    order?: TaskOrder,
  ): Promise<Page<TaskRow>>;
  abstract count(parties: readonly string[], owner: TaskOwner, filter?: TaskFilter): Promise<number>;
}

/** Task lists from the rows the relay writes. */
export class StoredTaskRows extends TaskRows {
  constructor(private readonly collections: Pick<Collections, 'tasks'>) {
    super();
  }

  override async open(
    parties: readonly string[],
    owner: TaskOwner,
    page: PageRequest,
    filter: TaskFilter = {},
    order: TaskOrder = 'due',
  ): Promise<Page<TaskRow>> {
    const limit = boundOf(page.limit);
    const rows: TaskRow[] = [];
    const field = order === 'due' ? 'sortAt' : 'openedAt';
    for (const range of rangesOf(order, readCursor(page.cursor), filter)) {
      if (rows.length > limit) break;
      const found = this.collections.tasks.find({ ...wanted(parties, owner, filter), ...range });
      const direction = order === 'due' ? 1 : -1;
      rows.push(
        ...(await readAround(found.sort({ [field]: direction, _id: direction }).limit(limit + 1 - rows.length))),
      );
    }
    return pageOf(rows, limit, (row) => ({ at: row[field], id: row._id }));
  }

  override async count(parties: readonly string[], owner: TaskOwner, filter: TaskFilter = {}): Promise<number> {
    const due = dueRange(filter);
    return this.collections.tasks.countDocuments(
      { ...wanted(parties, owner, filter), ...(due && { sortAt: due }) },
      { limit: MOST_COUNTED },
    );
  }
}

type Range = mongo.Filter<TaskRow>;

/** The rest of the mark's instant, then what lies beyond: each one plain range of an index. */
function rangesOf(order: TaskOrder, mark: Mark | null, filter: TaskFilter): readonly Range[] {
  const due = dueRange(filter);
  if (order === 'newest') {
    const within: Range = due ? { sortAt: due } : {};
    if (!mark) return [within];
    return [
      { ...within, openedAt: mark.at, _id: { $lt: mark.id } },
      { ...within, openedAt: { $lt: mark.at } },
    ];
  }
  if (!mark) return [due ? { sortAt: due } : {}];
  const before = filter.dueBefore ? { $lt: filter.dueBefore } : {};
  return [{ sortAt: mark.at, _id: { $gt: mark.id } }, { sortAt: { $gt: mark.at, ...before } }];
}

function dueRange({ dueFrom, dueBefore }: TaskFilter): { $gte?: Date; $lt?: Date } | null {
  if (!dueFrom && !dueBefore) return null;
  return { ...(dueFrom && { $gte: dueFrom }), ...(dueBefore && { $lt: dueBefore }) };
}

function wanted(parties: readonly string[], owner: TaskOwner, filter: TaskFilter): Range {
  const { openedFrom, openedBefore, element, decision, facets = {}, claimed, words = [] } = filter;
  const named = Object.entries(facets).map(([name, value]) => [`facets.${name}`, value]);
  return {
    open: true,
    parties: { $in: [...parties] },
    ...ownedBy(owner),
    ...Object.fromEntries(named),
    ...((openedFrom || openedBefore) && {
      openedAt: { ...(openedFrom && { $gte: openedFrom }), ...(openedBefore && { $lt: openedBefore }) },
    }),
    ...(element !== undefined && { element }),
    ...(decision !== undefined && { 'about.decision': decision ? { $gt: '' } : '' }),
    ...(claimed !== undefined && !('assignees' in owner) && { assignee: claimed ? { $ne: null } : null }),
    ...wordsOf(words),
  };
}

/** One word leads the way through the index, the others are looked for in what it finds. */
function wordsOf(words: readonly string[]): Range {
  const [first, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return {};
  return others.length === 0 ? { words: first } : { words: first, $and: [{ words: { $all: others } }] };
}

function ownedBy(owner: TaskOwner): Range {
  if ('assignees' in owner) {
    return { assignee: { $in: [...owner.assignees] }, ...(owner.unit !== undefined && { unit: owner.unit }) };
  }
  return { unit: owner.unit, ...(owner.roles && { role: { $in: [...owner.roles] } }) };
}
