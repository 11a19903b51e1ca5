import type { JsonObject } from '../../../platform/kernel/index.js';
import { objectOf, textOf } from '../../case/index.js';
import type { Proposal } from '../domain.js';

/** Reads a decision as the rule sets answer it: outcome, reason, params and the facts it was made on. */
export function proposalOf(decision: JsonObject): Proposal {
  return {
    outcome: textOf(decision, 'outcome'),
    reason: textOf(decision, 'reason'),
    clause: textOf(decision, 'clause'),
    confirm: decision.confirm === true,
    version: textOf(decision, 'version'),
    params: objectOf(decision, 'params'),
  };
}
