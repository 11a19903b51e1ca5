import type { TaskRow } from './task-lists.js';

export type GroupName = 'overdue' | 'decision' | 'today' | 'week' | 'later' | 'none';

/** A line of the list: the head of a group, or a task. */
export type Line =
  | { readonly kind: 'head'; readonly group: GroupName; readonly count: number }
  | { readonly kind: 'task'; readonly row: TaskRow; readonly at: number };

/** Rows in their order with a head before each group; a list by another order than time has no heads. */
export function linesOf(rows: readonly TaskRow[], grouped: boolean): readonly Line[] {
  const lines: Line[] = [];
  let group: GroupName | null = null;
  rows.forEach((row, at) => {
    const own = row.group as GroupName;
    if (grouped && own !== group) {
      group = own;
      lines.push({ kind: 'head', group: own, count: runLength(rows, at) });
    }
    lines.push({ kind: 'task', row, at });
  });
  return lines;
}

function runLength(rows: readonly TaskRow[], from: number): number {
  const group = rows[from]?.group;
  const end = rows.findIndex((row, at) => at > from && row.group !== group);
  return (end < 0 ? rows.length : end) - from;
}
