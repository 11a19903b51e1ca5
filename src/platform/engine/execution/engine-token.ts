import type { Json } from '../../kernel/index.js';
import type { FlowNode } from '../elements/flow-node.js';
import type { SequenceFlow } from '../elements/sequence-flow.js';
import { upstream } from '../upstream/bpmn-server.js';
import type { EngineExecution } from './engine-execution.js';
import { EngineFault } from './engine-fault.js';
import type { EngineItem } from './engine-item.js';
import { findErrorHandler } from './errors.js';
import { armedOn, inside } from './scope.js';
import { assign } from './variables.js';
import type { Stage } from './world.js';

const { Token, TOKEN_TYPE, TOKEN_STATUS, ITEM_STATUS } = upstream;
type TokenType = (typeof TOKEN_TYPE)[keyof typeof TOKEN_TYPE];

export interface TokenSeed {
  readonly type: TokenType;
  readonly node: FlowNode;
  /** Token standing at the activity this one lives in; absent at the top of the process. */
  readonly scope?: EngineToken | undefined;
  /** Boundary events: the visit they watch. */
  readonly origin?: EngineItem;
  /** Sequence flow it came by. */
  readonly via?: string | undefined;
  /** Event-based gateways: the visit whose first event wins. */
  readonly race?: string | undefined;
  /** Variables of its own, seen by everything inside it. */
  readonly locals?: Record<string, Json>;
}

/**
 * A token. Unlike upstream's it keeps only the visit it is on (history is told to the host as it happens), its parent
 * is the token of the enclosing activity, and it moves through the agenda of the step, one element at a time.
 */
export class EngineToken extends Token {
  declare execution: EngineExecution & InstanceType<typeof upstream.Execution>;
  declare parentToken?: EngineToken;
  declare originItem: EngineItem;
  declare path: EngineItem[];
  declare id: number;
  via?: string;
  race?: string;
  locals?: Record<string, Json>;
  /** Enters its element again after a fault, which nobody needs to be told. */
  reenters = false;
  /** Incident it stands still with, and where a retry takes up. */
  fault?: { readonly incident: string; readonly stage: Stage };

  /** Makes a token that is to act when its turn on the agenda comes. */
  static spawn(execution: EngineExecution, seed: TokenSeed): EngineToken {
    const token = new EngineToken(seed.type, execution, seed.node, '', seed.scope, seed.origin);
    if (seed.via) token.via = seed.via;
    if (seed.race) token.race = seed.race;
    if (seed.locals) token.locals = seed.locals;
    token.status = TOKEN_STATUS.running;
    execution.tokens.set(token.id, token);
    return token;
  }

  /** Where it stands. Every node of a diagram that passed the linter is one of ours. */
  get node(): FlowNode {
    return this.currentNode as FlowNode;
  }

  get isLive(): boolean {
    return this.execution.tokens.get(this.id) === this;
  }

  /** A boundary event that still watches its activity. */
  get isArmed(): boolean {
    return this.type === TOKEN_TYPE.BoundaryEvent;
  }

  /** One instance of a multi-instance activity. */
  get isInstance(): boolean {
    return this.type === TOKEN_TYPE.Instance;
  }

  /** Stands for all instances of a multi-instance activity. */
  get ownsInstances(): boolean {
    return !this.isInstance && this.node.multiInstance !== undefined;
  }

  /** Waits for something from outside. */
  get isWaiting(): boolean {
    return !this.fault && !this.ownsInstances && this.currentItem?.status === ITEM_STATUS.wait;
  }

  override get currentItem(): EngineItem {
    return this.path[0] as EngineItem;
  }

  override addItemToPath(item: EngineItem): void {
    this.path = [item];
  }

  /** Upstream appends raw input to the data; here values are taken over when the element is finished. */
  override appendData(): void {}

  override async preExecute(): Promise<boolean> {
    if (!this.ownsInstances) return true;
    await this.node.multiInstance?.begin(this);
    return false;
  }

  /** Does what its stage says. Called by the agenda only. */
  async act(stage: Stage): Promise<void> {
    if (stage === 'enter') return this.execute(null);
    if (stage === 'finish') return this.finish();
    return this.goNext();
  }

  /** The work at the element is done: takes over its outputs and moves on. */
  async finish(): Promise<void> {
    await this.currentNode.continue(this.currentItem);
    await this.goNext();
  }

  /** Leaves a finished element. Without a pause, one flow keeps the token, further ones get tokens of their own. */
  override async goNext(): Promise<void> {
    const item = this.currentItem;
    if (!this.isLive || item.status !== ITEM_STATUS.end) return;
    item.stage = 'move';
    if (this.isInstance) return this.endInstance();
    const flows = await this.node.getOutbounds(item);
    const race = this.node.startsRace ? item.id : undefined;
    const [first, ...others] = flows.map((flow) => flow.element as SequenceFlow);
    if (!first) return this.end();
    this.travel(first, race);
    for (const flow of others) this.branch(flow, race);
  }

  private travel(flow: SequenceFlow, race: string | undefined): void {
    this._currentNode = flow.to;
    this.via = flow.id;
    if (race) this.race = race;
    else delete this.race;
    this.path = [];
    this.execution.world.schedule(this, 'enter');
  }

  private branch(flow: SequenceFlow, race: string | undefined): void {
    const seed = { type: TOKEN_TYPE.Diverge, node: flow.to as FlowNode, scope: this.parentToken, via: flow.id, race };
    this.execution.world.schedule(EngineToken.spawn(this.execution, seed), 'enter');
  }

  private async endInstance(): Promise<void> {
    const results = this.node.multiInstance?.resultsOf(this.locals ?? {});
    if (this.parentToken && results) assign(this.parentToken, results);
    await this.end();
  }

  /** Its way is over; the last token of a scope lets the enclosing activity finish. */
  override async end(): Promise<void> {
    if (!this.isLive) return;
    this.remove(TOKEN_STATUS.end);
    const owner = this.parentToken;
    if (!owner) return this.execution.endWhenEmpty();
    if (inside(owner).length === 0) this.execution.world.schedule(owner, 'finish');
  }

  /** Takes it away with everything inside the activity it stands at. */
  override async terminate(): Promise<void> {
    if (!this.isLive) return;
    this.remove(TOKEN_STATUS.terminated);
    for (const token of inside(this)) await token.terminate();
    if (this.currentItem) await this.node.end(this.currentItem, true);
  }

  /** Removes it silently: consumed by a join, or a boundary event no longer needed. */
  remove(status: (typeof TOKEN_STATUS)[keyof typeof TOKEN_STATUS] = TOKEN_STATUS.end): void {
    this.status = status;
    this.execution.tokens.delete(this.id);
    if (this.fault) this.execution.world.forget(this.fault.incident);
  }

  /** Hands a BPMN error to the nearest boundary event that catches it; without one the token stands still. */
  override async processError(code: string, _source: EngineItem, message = ''): Promise<void> {
    const handler = findErrorHandler(this, code);
    if (!handler) throw new EngineFault('uncaught-error', `BPMN 错误 ${code} 没有边界事件处理 ${message}`.trim());
    const { host, boundary } = handler;
    await host.terminate();
    const seed = { type: TOKEN_TYPE.Diverge, node: boundary, scope: host.parentToken };
    this.execution.world.schedule(EngineToken.spawn(this.execution, seed), 'enter');
  }

  /** Stays where it is until somebody retries; nothing watches an activity that is not at work. */
  standStill(incident: string, stage: Stage): void {
    this.fault = { incident, stage };
    if (this.currentItem) this.disarm(this.currentItem);
    for (const token of inside(this)) token.remove();
  }

  /** Forgets the fault and says from where to go on. Entering again is a new visit. */
  takeUp(): Stage {
    const stage = this.fault?.stage ?? 'enter';
    delete this.fault;
    this.status = TOKEN_STATUS.running;
    this.reenters = stage === 'enter' && this.path.length > 0;
    if (stage === 'enter') this.path = [];
    return stage;
  }

  /** Boundary events that watch the visit go with it. */
  disarm(item: EngineItem): void {
    for (const token of armedOn(item)) token.remove();
  }

  override log(): void {}
  override logS(): void {}
  override logE(): void {}
  override info(): void {}
}
