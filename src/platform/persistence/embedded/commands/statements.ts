import { ServerError } from '../errors.js';
import type { WriteQueue } from '../store/write-queue.js';
import type { WriteErrorEntry } from './command.js';

/**
 * Runs the statements of one write command, each on its own feet: one that fails is reported by its position.
 * In order, the first failure ends the command. Inside a job of the write queue.
 */
export function runStatements<T>(
  queue: WriteQueue,
  statements: readonly T[],
  ordered: boolean,
  act: (statement: T, index: number) => void,
): WriteErrorEntry[] {
  const errors: WriteErrorEntry[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      queue.part(() => act(statement, index));
    } catch (fault) {
      if (!(fault instanceof ServerError)) throw fault;
      errors.push({ index, fault });
      if (ordered) break;
    }
  }
  return errors;
}
