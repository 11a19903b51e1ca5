import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

/** A plain start; processes are started by command or by a service's follow-up. */
export class StartEvent extends flowNode(upstream.StartEvent) {
  override get canBeInvoked(): boolean {
    return false;
  }
}
