import type { Json } from '../../kernel/index.js';
import type { FlowNode } from '../elements/flow-node.js';
import type { CompiledModel, ElementInfo, PathStep } from '../process-engine.js';
import { upstream } from '../upstream/bpmn-server.js';
import { StepServer } from '../upstream/step-server.js';
import type { EngineItem } from './engine-item.js';
import { EngineToken } from './engine-token.js';
import type { World } from './world.js';

const { Execution, EXECUTION_EVENT, EXECUTION_STATUS, TOKEN_TYPE } = upstream;

/** Head of an execution as it is stored, without its tokens. */
export interface ExecutionHead {
  readonly id: string;
  readonly startedAt: string;
  readonly variables: Record<string, Json>;
}

/** A running process instance, in memory for the length of one step. Saves nothing, logs nothing, knows no clock. */
export class EngineExecution extends Execution {
  declare tokens: Map<number, EngineToken>;
  endedAt?: string;
  outcome: 'running' | 'completed' | 'cancelled' = 'running';
  readonly variables: Record<string, Json>;

  constructor(
    readonly world: World,
    readonly model: CompiledModel & { readonly definition: InstanceType<typeof upstream.Definition> },
    readonly head: ExecutionHead,
  ) {
    super(new StepServer(world, model.definition), model.process, '', {
      id: head.id,
      name: model.process,
      status: EXECUTION_STATUS.running,
    });
    this.variables = { ...head.variables };
  }

  /** Puts the first token before the start event. */
  begin(): void {
    const [start] = this.model.definition.processes.get(this.model.process).getStartNodes() as FlowNode[];
    if (!start) return;
    this.world.schedule(EngineToken.spawn(this, { type: TOKEN_TYPE.Primary, node: start }), 'enter');
  }

  liveTokens(): EngineToken[] {
    return [...this.tokens.values()];
  }

  endWhenEmpty(): void {
    if (this.tokens.size === 0) this.close('completed');
  }

  /** Ends it with all its tokens. */
  async cancel(): Promise<void> {
    for (const token of this.liveTokens()) if (!token.parentToken) await token.terminate();
    this.close('cancelled');
  }

  private close(outcome: 'completed' | 'cancelled'): void {
    if (this.outcome !== 'running') return;
    this.outcome = outcome;
    this.endedAt = this.world.host.now.toISOString();
  }

  /** Tells the host what upstream calls item events: the path on the diagram comes from here. */
  override async doItemEvent(item: EngineItem, event: string, details: { cancel?: boolean; flow?: string } = {}) {
    const { token } = item;
    if (token.isArmed || (token.isInstance && event !== EXECUTION_EVENT.flow_take)) return;
    if (event === EXECUTION_EVENT.node_enter) this.tellEntered(item);
    if (event === EXECUTION_EVENT.node_end) this.tell(item.elementId, details.cancel ? 'cancelled' : 'completed');
    if (event === EXECUTION_EVENT.flow_take) this.tell(item.elementId, 'taken');
  }

  private tellEntered({ token, elementId }: EngineItem): void {
    if (!token.reenters) this.tell(elementId, 'entered');
    token.reenters = false;
  }

  tell(elementId: string, event: PathStep['event']): void {
    const element = this.element(elementId);
    const { type, name } = element;
    this.world.host.passed({ execution: this.id, process: this.name, element: elementId, type, name, event }, element);
  }

  element(id: string): ElementInfo {
    const element = this.model.elements.get(id);
    if (!element) throw new Error(`element ${id} is not part of ${this.name}`);
    return element;
  }

  override getNewId(): number {
    return this.world.nextId();
  }

  override getUUID(): string {
    return String(this.world.nextId());
  }

  override async save(): Promise<void> {}
  override log(): void {}
  override logS(): void {}
  override logE(): void {}
  override info(): void {}
}
