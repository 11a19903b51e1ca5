import { mongo } from 'mongoose';

/** Code of the embedded database for a document whose bytes changed on disk. */
const DOCUMENT_DAMAGED = 9001;

/**
 * Reads a query to its end although a document of it is damaged on disk: the database gives all others first.
 * @param damaged told the `_id` of the damaged document; the sweeper sets it apart, others just read on
 */
export async function readAround<T>(
  rows: AsyncIterable<T>,
  damaged?: (id: string, fault: unknown) => Promise<unknown>,
): Promise<T[]> {
  const read: T[] = [];
  try {
    for await (const row of rows) read.push(row);
  } catch (fault) {
    if (!(fault instanceof mongo.MongoServerError) || fault.code !== DOCUMENT_DAMAGED) throw fault;
    const [, id] = /the document "([^"]+)"/.exec(fault.message) ?? [];
    await damaged?.(id ?? 'unknown', fault);
  }
  return read;
}
