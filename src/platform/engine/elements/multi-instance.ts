import type { Json, JsonObject } from '../../kernel/index.js';
import { EngineFault } from '../execution/engine-fault.js';
import { EngineItem } from '../execution/engine-item.js';
import { EngineToken } from '../execution/engine-token.js';
import { attribute } from '../model/attributes.js';
import { valueReader } from '../model/mapping.js';
import { upstream } from '../upstream/bpmn-server.js';
import { contextOf } from './flow-node.js';

const { EXECUTION_EVENT, ITEM_STATUS, TOKEN_STATUS, TOKEN_TYPE } = upstream;

/** Longest list an activity is repeated over. */
const MAX_INSTANCES = 200;

/**
 * Parallel multi-instance: one token stands at the activity for all of them and is watched by its boundary events, each
 * instance has a token of its own inside it, with `item` and `index`. An empty list passes at once (upstream hangs).
 */
export class MultiInstance extends upstream.LoopBehaviour {
  private readonly list = valueReader(attribute(this.node.def.loopCharacteristics, 'collection') ?? '');
  private readonly variable = attribute(this.node.def.loopCharacteristics, 'item') ?? 'item';

  async begin(owner: EngineToken): Promise<void> {
    const item = new EngineItem(owner.currentNode, owner);
    owner.addItemToPath(item);
    await owner.node.doEvent(item, EXECUTION_EVENT.node_enter, ITEM_STATUS.enter);
    item.startedAt = owner.execution.world.host.now.toISOString();
    const elements = this.elements(item);
    await owner.node.startBoundaryEvents(item, owner);
    item.status = ITEM_STATUS.wait;
    owner.status = TOKEN_STATUS.wait;
    elements.forEach((element, index) => {
      this.startInstance(owner, element, index);
    });
    if (elements.length === 0) owner.execution.world.schedule(owner, 'finish');
  }

  /** What an instance leaves behind when it is done: its variables without those it was given. */
  resultsOf(locals: JsonObject): JsonObject {
    const given = new Set(['item', 'index', this.variable]);
    return Object.fromEntries(Object.entries(locals).filter(([name]) => !given.has(name)));
  }

  private startInstance(owner: EngineToken, element: Json, index: number): void {
    const locals = { item: element, index, ...(this.variable !== 'item' && { [this.variable]: element }) };
    const seed = { type: TOKEN_TYPE.Instance, node: owner.node, scope: owner, locals };
    owner.execution.world.schedule(EngineToken.spawn(owner.execution, seed), 'enter');
  }

  private elements(item: EngineItem): readonly Json[] {
    const list = this.list(contextOf(item));
    if (!Array.isArray(list)) throw new EngineFault('not-a-list', `多实例 ${this.node.id} 的集合不是列表`);
    if (list.length > MAX_INSTANCES) {
      throw new EngineFault('too-many', `多实例 ${this.node.id} 有 ${list.length} 个，超过 ${MAX_INSTANCES} 个`);
    }
    return list;
  }
}
