import type { Doc } from '../bson/bson.js';
import { isTrue } from '../bson/numbers.js';
import { ServerError } from '../errors.js';
import type { WriteQueue } from '../store/write-queue.js';
import { checkStatement, docsOf, isJournaled, type WriteErrorEntry, writeErrors } from './command.js';

/** What a write command is made of: its field with the statements, what each may hold, and how it is named. */
export interface StatementKind {
  readonly list: string;
  readonly known: readonly string[];
  readonly name: string;
}

/** Does it stop at the first failure? Yes unless it says otherwise. */
export function isOrdered(body: Doc): boolean {
  return body.ordered === undefined || isTrue(body.ordered);
}

/**
 * A command of statements (`updates[]`, `deletes[]`): all are checked before the first is done, in one job of the queue.
 * @param prepare gives what does one statement, and what to answer when all are done
 */
export function runStatementCommand(
  queue: WriteQueue,
  body: Doc,
  { list, known, name }: StatementKind,
  prepare: () => { act: (statement: Doc, index: number) => void; answer: () => Doc },
): Promise<Doc> {
  const statements = docsOf(body, list);
  for (const statement of statements) checkStatement(statement, known, name);
  return queue.run(() => {
    const { act, answer } = prepare();
    const errors = runStatements(queue, statements, isOrdered(body), act);
    return { ...answer(), ...writeErrors(errors), ok: 1 };
  }, isJournaled(body));
}

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
