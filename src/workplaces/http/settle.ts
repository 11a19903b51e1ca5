import type { Committed } from '../../platform/case-file/index.js';
import type { Outcome } from '../../platform/kernel/index.js';
import { Problem, unknownThing } from './problem.js';
import { statusOf } from './statuses.js';

/** The value of an outcome; a refusal leaves as a problem. */
export function settle<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const status = statusOf(outcome.refusal.code);
  throw status === 404 ? unknownThing() : new Problem(status, outcome.refusal.code, outcome.refusal.params);
}

/** What a committed command answers over HTTP: enough to see one's own write afterwards. */
export function receipt<T>(outcome: Outcome<Committed<T>>): { number: string; revision: number; result: T } {
  const committed = settle(outcome);
  return { number: committed.number, revision: committed.rev, result: committed.value };
}
