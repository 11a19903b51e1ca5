import type { EngineItem } from '../execution/engine-item.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';
import { callOf, takeAnswer } from './service-task.js';

/** Calls a service that sends something out, or throws a message to whoever waits for it in the case file. */
export class SendTask extends flowNode(upstream.SendTask) {
  override async run(item: EngineItem) {
    const { execution } = item.token;
    const { service } = execution.element(this.id);
    if (service) return takeAnswer(item, await execution.world.host.callService(callOf(item, service)));
    execution.world.post({ kind: 'message', name: this.def.messageRef.name, variables: this.inputsOf(item) });
    return upstream.NODE_ACTION.end;
  }
}
