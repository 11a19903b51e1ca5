import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

/** Waits for a message by its name; upstream ignores the `messageRef` of receive tasks. */
export class ReceiveTask extends flowNode(upstream.ReceiveTask) {
  override messageId: string | undefined = this.def.messageRef?.name;
}
