import type { Collections } from '../store/collections.js';
import { readAround } from '../store/damage.js';
import type { TaskRow } from '../store/stored-file.js';
import { boundOf, type Page, type PageRequest, pageOf, rangesAfter, readCursor } from './page.js';

export interface TaskCounts {
  readonly open: number;
  readonly overdue: number;
}

/** Whose tasks: a unit's (of some roles, or all of them), or a person's. */
export type TaskOwner = { readonly unit: string; readonly roles?: readonly string[] } | { readonly assignee: string };

/** Reads task lists. Who may see the case is part of every query. */
export abstract class TaskRows {
  /** Open tasks, those due first (so the overdue ones) first, those without a date last. */
  abstract open(parties: readonly string[], owner: TaskOwner, page: PageRequest): Promise<Page<TaskRow>>;
  abstract count(parties: readonly string[], owner: TaskOwner, now: Date): Promise<TaskCounts>;
}

/** Task lists from the rows the relay writes. */
export class StoredTaskRows extends TaskRows {
  constructor(private readonly collections: Pick<Collections, 'tasks'>) {
    super();
  }

  override async open(parties: readonly string[], owner: TaskOwner, page: PageRequest): Promise<Page<TaskRow>> {
    const limit = boundOf(page.limit);
    const rows: TaskRow[] = [];
    for (const range of rangesAfter('sortAt', 1, readCursor(page.cursor))) {
      if (rows.length > limit) break;
      const found = this.collections.tasks.find({ ...openOf(parties, owner), ...range }).sort({ sortAt: 1, _id: 1 });
      rows.push(...(await readAround(found.limit(limit + 1 - rows.length))));
    }
    return pageOf(rows, limit, (row) => ({ at: row.sortAt, id: row._id }));
  }

  override async count(parties: readonly string[], owner: TaskOwner, now: Date): Promise<TaskCounts> {
    const filter = openOf(parties, owner);
    const [open, overdue] = await Promise.all([
      this.collections.tasks.countDocuments(filter),
      this.collections.tasks.countDocuments({ ...filter, sortAt: { $lte: now } }),
    ]);
    return { open, overdue };
  }
}

function openOf(parties: readonly string[], owner: TaskOwner) {
  const seen = { open: true, parties: { $in: [...parties] } };
  if ('assignee' in owner) return { ...seen, assignee: owner.assignee };
  return { ...seen, unit: owner.unit, ...(owner.roles && { role: { $in: [...owner.roles] } }) };
}
