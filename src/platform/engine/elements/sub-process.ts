import { EngineFault } from '../execution/engine-fault.js';
import type { EngineItem } from '../execution/engine-item.js';
import { EngineToken } from '../execution/engine-token.js';
import { upstream } from '../upstream/bpmn-server.js';
import { type FlowNode, flowNode } from './flow-node.js';

const { NODE_ACTION, TOKEN_TYPE } = upstream;

/** Waits while tokens move inside it; finished when the last of them is gone (upstream: with its first end event). */
export class SubProcess extends flowNode(upstream.SubProcess) {
  override async start(item: EngineItem) {
    const { token } = item;
    const [node] = this.childProcess.getStartNodes() as FlowNode[];
    if (!node) throw new EngineFault('model', `子流程 ${this.id} 没有开始事件`);
    await this.startBoundaryEvents(item, token);
    const first = EngineToken.spawn(token.execution, { type: TOKEN_TYPE.SubProcess, node, scope: token });
    token.execution.world.schedule(first, 'enter');
    return NODE_ACTION.wait;
  }
}
