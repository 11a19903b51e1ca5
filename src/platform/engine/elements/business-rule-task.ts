import { EngineFault } from '../execution/engine-fault.js';
import type { EngineItem } from '../execution/engine-item.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';
import { callOf, takeAnswer } from './service-task.js';

/** Asks a rule set to decide, inside the step. */
export class BusinessRuleTask extends flowNode(upstream.BusinessRuleTask) {
  override async run(item: EngineItem) {
    const name = item.token.execution.element(this.id).decision;
    if (!name) throw new EngineFault('no-decision', `规则任务 ${this.id} 没有声明规则集`);
    return takeAnswer(item, await item.token.execution.world.host.decide(callOf(item, name)));
  }
}
