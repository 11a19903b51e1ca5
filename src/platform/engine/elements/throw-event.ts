import type { EngineItem } from '../execution/engine-item.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

/** Throws a message or signal and goes on. */
export class ThrowEvent extends flowNode(upstream.ThrowEvent) {
  override async getOutput(item: EngineItem) {
    return this.inputsOf(item);
  }
}
