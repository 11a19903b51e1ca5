import type { EngineItem } from '../execution/engine-item.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

/** Waits for a message, signal or timer in the middle of a process. */
export class CatchEvent extends flowNode(upstream.CatchEvent) {
  override async run(item: EngineItem) {
    item.token.execution.tell(this.id, 'fired');
    return upstream.NODE_ACTION.end;
  }
}
