import type { EngineExecution } from '../execution/engine-execution.js';
import { EngineFault } from '../execution/engine-fault.js';
import type { EngineToken } from '../execution/engine-token.js';
import { upstream } from '../upstream/bpmn-server.js';

const { BPMN_TYPE } = upstream;

export const STUCK = new EngineFault('stuck', '并行汇合在等待永远不会到来的另一路');

/** Tokens of an execution in which nothing can ever happen again: all that is left waits at joins for one another. */
export function stuckTokens(execution: EngineExecution): EngineToken[] {
  const leaves = execution.liveTokens().filter((token) => !encloses(token));
  return leaves.every((token) => !token.fault && atJoin(token)) ? leaves : [];
}

function atJoin(token: EngineToken): boolean {
  return token.currentNode.type === BPMN_TYPE.ParallelGateway;
}

/** A sub-process or a repeated activity lives through the tokens inside it. */
function encloses(token: EngineToken): boolean {
  return token.currentNode.type === BPMN_TYPE.SubProcess || token.ownsInstances;
}
