import type { EngineItem } from '../execution/engine-item.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

/** Lets a token wait at each of its events; the first to happen ends the others (see CatchEvent). */
export class EventBasedGateway extends flowNode(upstream.EventBasedGateway) {
  override get startsRace(): boolean {
    return true;
  }

  override async start(_item: EngineItem) {
    return upstream.NODE_ACTION.continue;
  }
}
