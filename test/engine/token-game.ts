import type { Graph, GraphFlow, GraphNode } from './random-diagram.js';

/** Something at work: a task, a waiting event, or a sub-process with its scopes. */
interface Visit {
  readonly order: number;
  readonly node: GraphNode;
  readonly scope: Scope;
  /** Boundary events still watching. */
  readonly armed: { readonly order: number; readonly node: GraphNode }[];
  /** Scopes of a sub-process, one for each instance. */
  readonly children: Scope[];
  /** Open instances of a repeated task. */
  readonly indexes: number[];
  /** Events after the same event-based gateway. */
  readonly race?: number;
}

/** Where tokens move freely: the process, or one run of a sub-process. */
interface Scope {
  readonly container: string;
  readonly owner?: Visit;
  readonly index?: number;
  /** Tokens on flows, with the race they are in. */
  tokens: { readonly flow: GraphFlow; readonly race?: number }[];
  visits: Visit[];
}

/**
 * The token game of BPMN as the standard tells it, over flows instead of tokens that walk: written for comparison, with
 * nothing of the engine in it.
 */
export class TokenGame {
  private readonly root: Scope = { container: '', tokens: [], visits: [] };
  private counter = 0;
  private ended = false;

  constructor(
    private readonly graph: Graph,
    /** Values the conditions look at. */
    readonly facts: Record<string, number>,
  ) {
    this.open(this.root);
    this.settle();
  }

  /** Open tasks as `element#instance`. */
  get tasks(): string[] {
    return this.visits()
      .filter(({ node }) => node.kind === 'user')
      .flatMap((visit) => keysOf(visit))
      .sort();
  }

  get timers(): string[] {
    const events = this.visits().filter(({ node }) => node.kind === 'timer');
    const watching = this.visits().flatMap(({ armed }) => armed.filter(({ node }) => node.trigger === 'timer'));
    return [...events, ...watching].map(({ node }) => node.id).sort();
  }

  get messages(): string[] {
    const events = this.visits().filter(({ node }) => node.kind === 'message');
    const watching = this.visits().flatMap(({ armed }) => armed.filter(({ node }) => node.trigger === 'message'));
    return [...events, ...watching].map(({ node }) => node.id).sort();
  }

  /** Elements with a token: at work, or waiting before a join. */
  get positions(): string[] {
    const waiting = this.scopes().flatMap(({ tokens }) => tokens.map(({ flow }) => flow.to));
    return [...new Set([...this.visits().map(({ node }) => node.id), ...waiting])].sort();
  }

  get status(): 'running' | 'completed' {
    return this.ended ? 'completed' : 'running';
  }

  complete(key: string): void {
    const visit = this.visits().find((candidate) => candidate.node.kind === 'user' && keysOf(candidate).includes(key));
    if (!visit) throw new Error(`the game has no task ${key}`);
    if (visit.node.instances !== undefined) {
      visit.indexes.splice(visit.indexes.indexOf(Number(key.split('#')[1])), 1);
      if (visit.indexes.length === 0) this.leave(visit);
    } else this.leave(visit);
    this.settle();
  }

  /** A message or timer happens at an event or boundary event. */
  happen(element: string): void {
    const event = this.visits().find(({ node }) => node.id === element);
    if (event) this.win(event);
    else this.fireBoundary(element);
    this.settle();
  }

  private fireBoundary(element: string): void {
    const watching = this.visits().flatMap((visit) => visit.armed.map((armed) => ({ visit, armed })));
    const [first] = watching
      .filter(({ armed }) => armed.node.id === element)
      .sort((a, b) => a.armed.order - b.armed.order);
    if (!first) throw new Error(`the game has nothing waiting at ${element}`);
    const { visit, armed } = first;
    visit.armed.splice(visit.armed.indexOf(armed), 1);
    if (armed.node.interrupting) this.remove(visit);
    else if (armed.node.trigger === 'message') visit.armed.push({ order: this.counter++, node: armed.node });
    this.emit(visit.scope, armed.node.id);
  }

  private win(event: Visit): void {
    const rivals = event.scope.visits.filter(({ race }) => race !== undefined && race === event.race);
    for (const rival of rivals) if (rival !== event) this.remove(rival);
    this.leave(event);
  }

  private settle(): void {
    for (let moves = 0; this.moveOne(); moves++) {
      if (moves > 5_000) throw new Error('the game does not come to rest');
    }
  }

  private moveOne(): boolean {
    for (const scope of this.scopes()) {
      const token = scope.tokens.find(({ flow }) => this.enabled(scope, flow));
      if (token) {
        scope.tokens.splice(scope.tokens.indexOf(token), 1);
        this.enter(scope, this.node(token.flow.to), token);
        return true;
      }
      if (scope.tokens.length === 0 && scope.visits.length === 0 && !this.ended) {
        this.close(scope);
        return true;
      }
    }
    return false;
  }

  private enabled(scope: Scope, { to }: GraphFlow): boolean {
    if (this.node(to).kind !== 'and') return true;
    return this.incoming(to).every((flow) => scope.tokens.some((token) => token.flow.id === flow.id));
  }

  private enter(scope: Scope, node: GraphNode, token: Scope['tokens'][number]): void {
    if (node.kind === 'and') this.join(scope, node, token.flow);
    else if (node.kind === 'xor') this.emitOne(scope, node.id);
    else if (node.kind === 'race') this.emit(scope, node.id, this.counter++);
    else if (node.kind === 'service') this.emit(scope, node.id);
    else if (node.kind === 'terminate') this.clear(scope);
    else if (node.kind === 'error') this.throwError(scope);
    else if (node.kind !== 'end') this.visit(scope, node, token.race);
  }

  private join(scope: Scope, node: GraphNode, by: GraphFlow): void {
    for (const flow of this.incoming(node.id)) {
      const partner = scope.tokens.find((other) => other.flow.id === flow.id);
      if (flow.id !== by.id && partner) scope.tokens.splice(scope.tokens.indexOf(partner), 1);
    }
    this.emit(scope, node.id);
  }

  private visit(scope: Scope, node: GraphNode, race: number | undefined): void {
    const armed = this.graph.nodes
      .filter(({ host, trigger }) => host === node.id && trigger !== 'error')
      .map((boundary) => ({ order: this.counter++, node: boundary }));
    const count = node.instances ?? 1;
    const indexes = Array.from({ length: count }, (_, index) => index);
    const visit: Visit = {
      order: this.counter++,
      node,
      scope,
      armed,
      children: [],
      indexes,
      ...(race !== undefined && { race }),
    };
    scope.visits.push(visit);
    if (count === 0) this.leave(visit);
    for (const index of node.kind === 'sub' ? indexes : []) {
      const child: Scope = {
        container: node.id,
        owner: visit,
        tokens: [],
        visits: [],
        ...(node.instances !== undefined && { index }),
      };
      visit.children.push(child);
      this.open(child);
    }
  }

  private open(scope: Scope): void {
    const start = this.graph.nodes.find(({ kind, container }) => kind === 'start' && container === scope.container);
    if (start) this.emit(scope, start.id);
  }

  private close(scope: Scope): void {
    const { owner } = scope;
    if (!owner) {
      this.ended = true;
      return;
    }
    owner.children.splice(owner.children.indexOf(scope), 1);
    if (owner.children.length === 0) this.leave(owner);
  }

  /** To the nearest enclosing sub-process that catches errors. */
  private throwError(scope: Scope): void {
    let host = scope.owner;
    while (host && !this.catching(host)) host = host.scope.owner;
    const boundary = host && this.catching(host);
    if (!host || !boundary) throw new Error('the game has an error nobody catches');
    this.remove(host);
    this.emit(host.scope, boundary.id);
  }

  private catching({ node }: Visit): GraphNode | undefined {
    return this.graph.nodes.find(({ host, trigger }) => host === node.id && trigger === 'error');
  }

  private leave(visit: Visit): void {
    this.remove(visit);
    this.emit(visit.scope, visit.node.id);
  }

  private remove(visit: Visit): void {
    visit.scope.visits.splice(visit.scope.visits.indexOf(visit), 1);
  }

  private clear(scope: Scope): void {
    scope.tokens = [];
    scope.visits = [];
  }

  private emit(scope: Scope, from: string, race?: number): void {
    for (const flow of this.outgoing(from)) scope.tokens.push({ flow, ...(race !== undefined && { race }) });
  }

  private emitOne(scope: Scope, from: string): void {
    const ways = this.outgoing(from);
    const flow = ways.slice(0, -1).find(({ value }) => value === this.facts[from]) ?? ways.at(-1);
    if (flow) scope.tokens.push({ flow });
  }

  private scopes(scope: Scope = this.root): Scope[] {
    return [...scope.visits.flatMap(({ children }) => children.flatMap((child) => this.scopes(child))), scope];
  }

  private visits(): Visit[] {
    return this.scopes()
      .flatMap(({ visits }) => visits)
      .sort((a, b) => a.order - b.order);
  }

  private node(id: string): GraphNode {
    const node = this.graph.nodes.find((candidate) => candidate.id === id);
    if (!node) throw new Error(`no node ${id}`);
    return node;
  }

  private incoming(id: string): GraphFlow[] {
    return this.graph.flows.filter(({ to }) => to === id);
  }

  private outgoing(id: string): GraphFlow[] {
    return this.graph.flows.filter(({ from }) => from === id);
  }
}

function keysOf({ node, indexes, scope }: Visit): string[] {
  if (node.instances !== undefined) return indexes.map((index) => `${node.id}#${index}`);
  for (let at: Scope | undefined = scope; at; at = at.owner?.scope) {
    if (at.index !== undefined) return [`${node.id}#${at.index}`];
  }
  return [`${node.id}#`];
}
