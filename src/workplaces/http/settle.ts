import type { Committed } from '../../platform/case-file/index.js';
import type { Json, Outcome, Refusal } from '../../platform/kernel/index.js';
import { type FieldError, Problem, unknownThing } from './problem.js';
import { statusOf } from './statuses.js';

/** The value of an outcome; a refusal leaves as a problem. */
export function settle<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw problemOf(outcome.refusal);
}

const MOST_ERRORS = 50;
const LONGEST_PATH = 200;

function problemOf({ code, params: { fields, problems, ...params } }: Refusal): Problem {
  const status = statusOf(code);
  return status === 404 ? unknownThing() : new Problem(status, code, params, errorsOf(fields ?? problems));
}

/** Faults of a form field by field, or of a release file by file, within bounds. */
function errorsOf(faults: Json | undefined): FieldError[] {
  if (!Array.isArray(faults)) return [];
  const all = faults as readonly (FieldError & { readonly element?: string })[];
  return all.slice(0, MOST_ERRORS).map(({ path, element, message }) => {
    return { path: element === undefined ? path.slice(0, LONGEST_PATH) : `${path}#${element}`, message };
  });
}

/** What a committed command answers over HTTP: enough to see one's own write afterwards. */
export function receipt<T>(outcome: Outcome<Committed<T>>): { number: string; revision: number; result: T } {
  const committed = settle(outcome);
  return { number: committed.number, revision: committed.rev, result: committed.value };
}
