import { Long, type Raw } from '../bson/bson.js';
import { ServerError } from '../errors.js';
import type { Batch } from '../wire/message.js';

interface Open {
  readonly namespace: string;
  readonly documents: Iterator<Raw>;
  /** The one read ahead, to know whether there is more. */
  next: IteratorResult<Raw> | null;
  /** A fault met after documents were already found: told at the next request, not instead of them. */
  fault: unknown;
  usedAt: number;
}

const FIRST_BATCH = 101;
/** An answer ends when it holds this much, whatever the batch size. */
const MOST_BYTES = 16 * 1024 * 1024;
const IDLE_MS = 10 * 60_000;
const MOST_CURSORS = 10_000;

/** Answers that come in several batches. A cursor nobody asks for is forgotten after ten minutes. */
export class Cursors {
  private readonly open = new Map<bigint, Open>();
  private last = 0n;

  /** Starts an answer; `single` ends it after the first batch. */
  start(namespace: string, documents: Iterable<Raw>, batchSize: number | undefined, single = false): Batch {
    const cursor: Open = {
      namespace,
      documents: documents[Symbol.iterator](),
      next: null,
      fault: undefined,
      usedAt: Date.now(),
    };
    const batch = this.take(cursor, batchSize ?? FIRST_BATCH);
    if (single || isFinished(cursor)) return { field: 'firstBatch', documents: batch, cursor: 0n, namespace };
    this.forgetIdle();
    this.last += 1n;
    this.open.set(this.last, cursor);
    return { field: 'firstBatch', documents: batch, cursor: this.last, namespace };
  }

  more(id: bigint, namespace: string, batchSize: number | undefined): Batch {
    const cursor = this.open.get(id);
    if (!cursor || cursor.namespace !== namespace)
      throw new ServerError(43, 'CursorNotFound', `cursor id ${id} not found`);
    cursor.usedAt = Date.now();
    if (cursor.fault !== undefined) {
      this.open.delete(id);
      throw cursor.fault;
    }
    const documents = this.take(cursor, batchSize || Number.POSITIVE_INFINITY);
    if (isFinished(cursor)) this.open.delete(id);
    return { field: 'nextBatch', documents, cursor: this.open.has(id) ? id : 0n, namespace };
  }

  /** True when there was such a cursor. */
  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  /** @throws what the query throws, when no document came before it. */
  private take(cursor: Open, size: number): Raw[] {
    const batch: Raw[] = [];
    let bytes = 0;
    while (batch.length < size) {
      const next = this.peek(cursor, batch.length > 0);
      if (!next || next.done || (bytes > 0 && bytes + next.value.length > MOST_BYTES)) break;
      batch.push(next.value);
      bytes += next.value.length;
      cursor.next = null;
    }
    if (size > 0) this.peek(cursor, batch.length > 0);
    return batch;
  }

  private peek(cursor: Open, keepFault: boolean): IteratorResult<Raw> | null {
    if (cursor.next || cursor.fault !== undefined) return cursor.next;
    try {
      cursor.next = cursor.documents.next();
    } catch (fault) {
      if (!keepFault) throw fault;
      cursor.fault = fault;
    }
    return cursor.next;
  }

  private forgetIdle(): void {
    const oldest = Date.now() - IDLE_MS;
    for (const [id, { usedAt }] of this.open) if (usedAt < oldest) this.open.delete(id);
    if (this.open.size >= MOST_CURSORS) throw new ServerError(1, 'InternalError', 'too many open cursors');
  }
}

function isFinished(cursor: Open): boolean {
  return cursor.fault === undefined && cursor.next?.done === true;
}

export const cursorId = (id: bigint) => Long.fromBigInt(id);
