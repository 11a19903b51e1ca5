import type { JsonObject } from '../../kernel/index.js';
import type { EngineItem } from '../execution/engine-item.js';
import { EngineToken } from '../execution/engine-token.js';
import { assign, instanceOf, variablesOf } from '../execution/variables.js';
import type { ModdleElement } from '../model/attributes.js';
import { Mapping } from '../model/mapping.js';
import { computedMessageName } from '../model/message-name.js';
import { upstream } from '../upstream/bpmn-server.js';
import type { BoundaryEvent } from './boundary-event.js';
import type { MultiInstance } from './multi-instance.js';
import type { SequenceFlow } from './sequence-flow.js';

const { Node, ITEM_STATUS, NODE_ACTION, EXECUTION_EVENT, TOKEN_TYPE, Behaviour_names } = upstream;
export type NodeAction = (typeof NODE_ACTION)[keyof typeof NODE_ACTION];
type UpstreamNode = InstanceType<typeof Node>;

/** Any constructor arguments, as TypeScript wants them for a class that is mixed in. */
type Arguments = Parameters<InstanceType<typeof upstream.Token>['log']>;
type NodeClass = new (...args: Arguments) => UpstreamNode;

/**
 * What every element of ours has over upstream's class of the same name: mapping of inputs and outputs, boundary
 * events found by the visit they watch, outputs taken over before anybody looks at them, dates from the host.
 */
export function flowNode<Base extends NodeClass>(base: Base) {
  return class extends base {
    readonly mapping = new Mapping(this.def as ModdleElement);
    readonly awaitedName = computedMessageName(this.def as ModdleElement);

    get multiInstance(): MultiInstance | undefined {
      return this.getBehaviour(Behaviour_names.LoopCharacteristics);
    }

    /** Whether the first of its outgoing events to happen ends the others. */
    get startsRace(): boolean {
      return false;
    }

    get errorBoundaries(): BoundaryEvent[] {
      return this.attachments.filter(
        (node): node is BoundaryEvent => 'isErrorBoundary' in node && node.isErrorBoundary === true,
      );
    }

    /** Inputs of a visit: what the diagram maps, else every variable in sight. */
    inputsOf(item: EngineItem): JsonObject {
      return item.mapped ?? variablesOf(item.token);
    }

    override enter(item: EngineItem): void {
      item.startedAt = item.token.execution.world.host.now.toISOString();
      if (this.mapping.mapsInputs)
        item.mapped = { ...this.mapping.readInputs(contextOf(item)), ...instanceOf(item.token) };
      if (this.awaitedName) item.awaits = this.awaitedName(contextOf(item));
    }

    override async start(item: EngineItem): Promise<NodeAction> {
      await this.startBoundaryEvents(item, item.token);
      return this.requiresWait ? NODE_ACTION.wait : NODE_ACTION.continue;
    }

    /** What is handed to a waiting element is kept until it is finished. */
    override async setInput(item: EngineItem, input: JsonObject | null): Promise<void> {
      if (input) item.answer = input;
    }

    override async continue(item: EngineItem): Promise<void> {
      item.stage = 'finish';
      await this.end(item);
    }

    override async end(item: EngineItem, cancel = false): Promise<void> {
      if (item.status === ITEM_STATUS.end) return;
      if (!cancel) this.takeOver(item);
      item.status = ITEM_STATUS.end;
      delete item.due;
      item.token.disarm(item);
      await this.doEvent(item, EXECUTION_EVENT.node_end, ITEM_STATUS.end, { cancel });
      if (!cancel) await this.left(item);
    }

    /** For elements that do more when they are completed. */
    async left(_item: EngineItem): Promise<void> {}

    private takeOver(item: EngineItem): void {
      const { token } = item;
      if (token.ownsInstances) return;
      const answer = item.answer ?? {};
      assign(token, this.mapping.mapsOutputs ? this.mapping.readOutputs({ ...contextOf(item), ...answer }) : answer);
    }

    /** Instances of a multi-instance activity are watched through the activity as a whole. */
    override async startBoundaryEvents(item: EngineItem, token: EngineToken): Promise<void> {
      if (token.isInstance) return;
      for (const node of this.attachments as BoundaryEvent[]) {
        if (!node.isErrorBoundary) await this.arm(node, item, token);
      }
    }

    async arm(node: BoundaryEvent, item: EngineItem, token: EngineToken): Promise<void> {
      const seed = { type: TOKEN_TYPE.BoundaryEvent, node, origin: item, scope: token.parentToken };
      await EngineToken.spawn(token.execution, seed).execute(null);
    }

    /** Flows to be taken; a condition that is not met leaves its flow out. */
    override async getOutbounds(item: EngineItem) {
      const flows = this.outbounds.map((flow) => new upstream.Item(flow, item.token));
      for (const flow of flows) await (flow.element as SequenceFlow).run(flow);
      return flows;
    }
  };
}

export type FlowNode = InstanceType<ReturnType<typeof flowNode<typeof Node>>>;

/** Names an expression at a visit can see. */
export function contextOf(item: EngineItem): JsonObject {
  return { ...variablesOf(item.token), case: item.token.execution.world.host.facts() };
}
