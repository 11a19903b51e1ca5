import { dayOf, type Iso } from '../dates/format.js';
import type { HistoryFilter, HistoryLike } from './history-like.js';

/** Above this entries stand under their day; above {@link WINDOWED} only those in sight are drawn. */
export const GROUPED = 50;
export const WINDOWED = 200;

/** A line of the list: a day, or an entry. */
export type Line = { readonly day: Iso } | { readonly entry: HistoryLike; readonly timeOnly: boolean };

export function filtered(entries: readonly HistoryLike[], filter: HistoryFilter): readonly HistoryLike[] {
  if (filter === 'all') return entries;
  if (filter === 'human') return entries.filter(({ human, kind }) => human && kind !== 'view');
  return entries.filter(({ kind }) => kind === filter);
}

/** Entries in their order; with a line for each new day when there are many. */
export function linesOf(entries: readonly HistoryLike[]): readonly Line[] {
  const grouped = entries.length > GROUPED;
  const lines: Line[] = [];
  let last = '';
  for (const entry of entries) {
    const day = grouped ? dayOf(entry.at) : '';
    if (day !== last) lines.push({ day });
    last = day;
    lines.push({ entry, timeOnly: grouped });
  }
  return lines;
}

export function keyOf(line: Line): string {
  return 'day' in line ? line.day : line.entry.id;
}

export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Which lines are in sight, a screen's worth more on either side. All lengths in pixels. */
export function sliceOf(count: number, lineHeight: number, scrolled: number, height: number): Slice {
  const screen = Math.ceil(height / lineHeight);
  const first = Math.floor(scrolled / lineHeight);
  return { from: Math.max(0, first - screen), to: Math.min(count, first + 2 * screen) };
}
