import { z } from 'zod';
import { Problem } from './problem.js';

const MOST = 100;

/** `limit` and `cursor` of every list; no list is without a bound. */
export const pageFields = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, `应为 1–${MOST} 的整数`)
    .transform(Number)
    .pipe(z.number().min(1).max(MOST))
    .default(20)
    .meta({ type: 'integer', minimum: 1, maximum: MOST }),
  cursor: z.string().max(400).optional(),
};

export const pageQuery = z.strictObject(pageFields);

export interface Page<T> {
  readonly items: readonly T[];
  /** To be sent as `cursor` for what follows; null at the end. */
  readonly next: string | null;
}

/** Describes a page of `item` in the API. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}

/** Opaque to callers: the sort key of the last item shown. */
export function cursorOf(position: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws Problem when it is not a cursor of this list. */
export function positionOf<T extends z.ZodType>(cursor: string | undefined, shape: T): z.infer<T> | null {
  if (cursor === undefined) return null;
  const parsed = shape.safeParse(parseQuietly(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw new Problem(400, 'http.bad-cursor');
  return parsed.data;
}

/**
 * The cursor of a list the case files keep (`<instant>|<id>`), which start again at one they cannot read.
 * @throws Problem when it is not one
 */
export function markCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|', 2);
  if (id === '' || Number.isNaN(new Date(at).getTime())) throw new Problem(400, 'http.bad-cursor');
  return cursor;
}

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Cuts a list read with one item too many into a page. */
export function cut<T>(
  found: readonly T[],
  limit: number,
  position: (last: T) => readonly (string | number | null)[],
): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? cursorOf(position(last)) : null };
}
