/** A bounded part of a list, and where to go on. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back to get the next part; null at the end. */
  readonly next: string | null;
}

export interface PageRequest {
  /** At most 100. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export const LONGEST_PAGE = 100;

/** Where a list ordered by an instant and then by id was left off. */
export interface Mark {
  readonly at: Date;
  readonly id: string;
}

export function boundOf(limit: number, most = LONGEST_PAGE): number {
  return Math.min(most, Math.max(1, Math.trunc(limit) || 1));
}

/** An unreadable cursor starts the list again: it can show nothing the caller may not see anyway. */
export function readCursor(cursor: string | undefined): Mark | null {
  if (!cursor) return null;
  const [at = '', id] = Buffer.from(cursor, 'base64url').toString('utf8').split('|', 2);
  const instant = new Date(at);
  return id === undefined || Number.isNaN(instant.getTime()) ? null : { at: instant, id };
}

export function writeCursor(mark: Mark): string {
  return Buffer.from(`${mark.at.toISOString()}|${mark.id}`, 'utf8').toString('base64url');
}

/**
 * The ranges that follow a mark, in order: the rest of the same instant, then what lies beyond. Two plain index ranges
 * where one `$or` would have to be searched; many rows share an instant (24:00 of a due day).
 */
export function rangesAfter(field: string, direction: 1 | -1, mark: Mark | null): readonly object[] {
  if (!mark) return [{}];
  const beyond = direction === 1 ? '$gt' : '$lt';
  return [{ [field]: mark.at, _id: { [beyond]: mark.id } }, { [field]: { [beyond]: mark.at } }];
}

/** Cuts a list that was read one longer than asked, to know whether there is more. */
export function pageOf<T>(rows: readonly T[], limit: number, markOf: (row: T) => Mark): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(markOf(last)) : null };
}
