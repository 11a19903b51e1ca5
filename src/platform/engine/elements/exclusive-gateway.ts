import { EngineFault } from '../execution/engine-fault.js';
import type { EngineItem } from '../execution/engine-item.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';
import type { SequenceFlow } from './sequence-flow.js';

const { NODE_ACTION, FLOW_ACTION } = upstream;

/**
 * Takes the first flow whose condition is true, else the default flow; lets every arriving token through (upstream
 * kills the siblings of a token that reaches a merge).
 */
export class ExclusiveGateway extends flowNode(upstream.XORGateway) {
  override async start(_item: EngineItem) {
    return NODE_ACTION.continue;
  }

  override async getOutbounds(item: EngineItem) {
    const fallback = this.def.default?.id;
    for (const flow of this.outbounds as SequenceFlow[]) {
      const taken = new upstream.Item(flow, item.token);
      if (flow.id !== fallback && (await flow.run(taken)) === FLOW_ACTION.take) return [taken];
    }
    const byDefault = (this.outbounds as SequenceFlow[]).find((flow) => flow.id === fallback);
    if (!byDefault) throw new EngineFault('no-flow', `网关 ${this.id} 没有可走的连线`);
    byDefault.take(item);
    return [new upstream.Item(byDefault, item.token)];
  }
}
