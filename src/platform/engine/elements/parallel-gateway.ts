import type { EngineItem } from '../execution/engine-item.js';
import type { EngineToken } from '../execution/engine-token.js';
import { siblings } from '../execution/scope.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

const { NODE_ACTION } = upstream;

/**
 * Splits into all flows; joins when one token has come by each incoming flow, whatever goes on elsewhere (upstream waits
 * for every token that could still reach it, and so for ever in a rework loop).
 */
export class ParallelGateway extends flowNode(upstream.Gateway) {
  override async start(item: EngineItem) {
    const partners = this.partnersOf(item.token);
    if (!partners) return NODE_ACTION.wait;
    for (const token of partners) token.remove();
    return NODE_ACTION.continue;
  }

  /** One waiting token for each other incoming flow, or undefined while one is missing. */
  private partnersOf(arriving: EngineToken): EngineToken[] | undefined {
    const missing = new Set(this.inbounds.map((flow) => String(flow.id)));
    missing.delete(arriving.via ?? '');
    const waiting = siblings(arriving).filter((token) => token.currentNode === this && token.isWaiting);
    const partners = waiting.filter((token) => missing.delete(token.via ?? ''));
    return missing.size === 0 ? partners : undefined;
  }
}
