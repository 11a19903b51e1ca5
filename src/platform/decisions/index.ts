import type { Decisions } from './decisions.js';
import { JsonRulesDecisions } from './json-rules-decisions.js';

export { caseProblems } from './case-table.js';
export * from './decisions.js';
export { DecisionsModule } from './decisions.module.js';

/** The port without Nest: scripts and tests. */
export function createDecisions(): Decisions {
  return new JsonRulesDecisions();
}
