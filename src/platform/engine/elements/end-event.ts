import type { EngineItem } from '../execution/engine-item.js';
import { siblings } from '../execution/scope.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

const { Behaviour_names } = upstream;

/** Ends its token; a terminate event ends every other token of its scope with it, and no more (upstream: everything). */
export class EndEvent extends flowNode(upstream.EndEvent) {
  override async getOutput(item: EngineItem) {
    return this.inputsOf(item);
  }

  override async left(item: EngineItem): Promise<void> {
    if (!this.hasBehaviour(Behaviour_names.TerminateEventDefinition)) return;
    for (const token of siblings(item.token)) await token.terminate();
  }
}
