import type { Committed } from '../../platform/case-file/index.js';
import type { Json, Outcome, Refusal } from '../../platform/kernel/index.js';
import { type FieldError, Problem, unknownThing } from './problem.js';
import { statusOf } from './statuses.js';

/** The value of an outcome; a refusal leaves as a problem. */
export function settle<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw problemOf(outcome.refusal);
}

function problemOf({ code, params: { fields, ...params } }: Refusal): Problem {
  const status = statusOf(code);
  return status === 404 ? unknownThing() : new Problem(status, code, params, fieldErrors(fields));
}

/** Faults of a form, field by field, as `forms` reports them. */
function fieldErrors(fields: Json | undefined): FieldError[] {
  if (!Array.isArray(fields)) return [];
  return fields.map(({ path, message }: { path: string; message: string }) => ({ path, message }));
}

/** What a committed command answers over HTTP: enough to see one's own write afterwards. */
export function receipt<T>(outcome: Outcome<Committed<T>>): { number: string; revision: number; result: T } {
  const committed = settle(outcome);
  return { number: committed.number, revision: committed.rev, result: committed.value };
}
