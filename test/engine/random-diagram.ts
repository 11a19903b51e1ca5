/** A diagram as plain data: what the generator makes, the token game plays and the engine gets as XML. */
export interface Graph {
  readonly nodes: GraphNode[];
  readonly flows: GraphFlow[];
}

export type NodeKind =
  | 'start'
  | 'end'
  | 'terminate'
  | 'error'
  | 'user'
  | 'service'
  | 'xor'
  | 'and'
  | 'race'
  | 'message'
  | 'timer'
  | 'sub'
  | 'boundary';

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Sub-process it is in; empty for the process. */
  readonly container: string;
  /** Number of parallel instances, when it is repeated. */
  readonly instances?: number;
  readonly host?: string;
  readonly interrupting?: boolean;
  readonly trigger?: 'message' | 'timer' | 'error';
}

export interface GraphFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Taken when the fact of its gateway has this value; a gateway's last flow is its default. */
  readonly value?: number;
}

/** Random numbers that are the same for the same seed. */
export class Dice {
  constructor(private seed: number) {}

  /** A whole number from 0 below `bound`. */
  roll(bound: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  chance(percent: number): boolean {
    return this.roll(100) < percent;
  }
}

/** A piece of a diagram with one way in and one way out. */
interface Block {
  readonly entry: string;
  readonly exit: string;
}

interface Place {
  readonly container: string;
  readonly depth: number;
  /** Inside a multi-instance, where events could not be told apart by their element. */
  readonly repeated: boolean;
}

/** Grows a diagram out of nested blocks, with loops, events, sub-processes and ways that end early. */
export class RandomDiagram implements Graph {
  readonly nodes: GraphNode[] = [];
  readonly flows: GraphFlow[] = [];

  constructor(private readonly dice: Dice) {
    this.body({ container: '', depth: 0, repeated: false });
    for (let jump = this.dice.roll(3); jump > 0; jump--) this.jump();
  }

  /** A way from anywhere back or forward to anywhere in the same scope, past all blocks. */
  private jump(): void {
    const free = this.flows.filter(({ from }) => this.kindOf(from) !== 'race');
    const away = free[this.dice.roll(free.length)];
    if (!away) return;
    const place = { container: this.containerOf(away.from), depth: 0, repeated: false };
    const gate = this.insert(away, place);
    const same = this.flows.filter(({ from }) => this.containerOf(from) === place.container);
    const back = same.filter(({ from }) => this.kindOf(from) !== 'race' && from !== gate);
    const target = back[this.dice.roll(back.length)];
    if (!target) return;
    const task = this.node('user', place);
    const onward = this.flows.findIndex(({ from }) => from === gate);
    this.flows.splice(onward, 0, { id: `f${this.flows.length}_${gate}_${task}`, from: gate, to: task, value: 0 });
    this.flow(task, this.insert(target, place));
  }

  /** Puts a gateway into a flow. */
  private insert(flow: GraphFlow, place: Place): string {
    const gate = this.node('xor', place);
    this.flows.splice(this.flows.indexOf(flow), 1, { ...flow, to: gate });
    this.flow(gate, flow.to, 1);
    return gate;
  }

  private kindOf(id: string): NodeKind | undefined {
    return this.nodes.find((node) => node.id === id)?.kind;
  }

  private containerOf(id: string): string {
    return this.nodes.find((node) => node.id === id)?.container ?? '';
  }

  private body(place: Place): void {
    const start = this.node('start', place);
    const block = this.sequence(place);
    this.flow(start, block.entry);
    this.flow(block.exit, this.node('end', place));
  }

  private sequence(place: Place): Block {
    const blocks = Array.from({ length: 1 + this.dice.roll(3) }, () => this.block(place));
    blocks.reduce((before, after) => {
      this.flow(before.exit, after.entry);
      return after;
    });
    return { entry: blocks[0]?.entry ?? '', exit: blocks.at(-1)?.exit ?? '' };
  }

  private block(place: Place): Block {
    const deeper = { ...place, depth: place.depth + 1 };
    if (place.depth > 3) return this.task(place);
    const makers = [
      () => this.task(place),
      () => this.task(place),
      () => this.choice(deeper),
      () => this.fork(deeper),
      () => this.loop(deeper),
      () => this.sub(deeper),
      () => this.spill(deeper),
      ...(place.repeated ? [] : [() => this.race(deeper), () => this.catching(place)]),
    ];
    return makers[this.dice.roll(makers.length)]?.() ?? this.task(place);
  }

  private task(place: Place): Block {
    if (this.dice.chance(15)) return this.single('service', place);
    const repeat = this.dice.chance(15) && !place.repeated;
    const id = this.node('user', place, repeat ? { instances: this.dice.roll(3) } : {});
    return this.dice.chance(40) ? this.guarded(id, place, false) : { entry: id, exit: id };
  }

  private catching(place: Place): Block {
    return this.single(this.dice.chance(50) ? 'message' : 'timer', place);
  }

  private choice(place: Place): Block {
    return this.branches('xor', 'xor', place);
  }

  private fork(place: Place): Block {
    return this.branches('and', 'and', place);
  }

  /** Ways beside the normal one that end by themselves. */
  private spill(place: Place): Block {
    const split = this.node('and', place);
    const block = this.sequence(place);
    const aside = this.sequence(place);
    this.flow(split, block.entry);
    this.flow(split, aside.entry);
    this.flow(aside.exit, this.node('end', place));
    return { entry: split, exit: block.exit };
  }

  private race(place: Place): Block {
    const split = this.node('race', place);
    const merge = this.node('xor', place);
    for (let way = 0; way < 2; way++) {
      const event = this.catching(place);
      const block = this.sequence(place);
      this.flow(split, event.entry);
      this.flow(event.exit, block.entry);
      this.flow(block.exit, merge);
    }
    return { entry: split, exit: merge };
  }

  private branches(opening: NodeKind, closing: NodeKind, place: Place): Block {
    const split = this.node(opening, place);
    const join = this.node(closing, place);
    for (let way = 0; way < 2 + this.dice.roll(2); way++) {
      const block = this.sequence(place);
      this.flow(split, block.entry, way);
      this.flow(this.sometimesEnd(block.exit, place, closing), join);
    }
    return { entry: split, exit: join };
  }

  /** A choice before the end of a branch that may end everything in its scope, or leave it by an error. */
  private sometimesEnd(exit: string, place: Place, closing: NodeKind): string {
    if (!this.dice.chance(12) || closing !== 'xor') return exit;
    const gate = this.node('xor', place);
    const through = this.node('xor', place);
    const last = this.node(this.dice.chance(50) ? 'terminate' : 'end', place);
    this.flow(exit, gate);
    this.flow(gate, last, 0);
    this.flow(gate, through, 1);
    return through;
  }

  /** Do again or go on; a task inside keeps it from running by itself. */
  private loop(place: Place): Block {
    const merge = this.node('xor', place);
    const gate = this.node('xor', place);
    const task = this.node('user', place);
    const block = this.sequence(place);
    this.flow(merge, task);
    this.flow(task, block.entry);
    this.flow(block.exit, gate);
    this.flow(gate, merge, 0);
    const exit = this.node('xor', place);
    this.flow(gate, exit, 1);
    return { entry: merge, exit };
  }

  private sub(place: Place): Block {
    const repeat = this.dice.chance(25) && !place.repeated;
    const id = this.node('sub', place, repeat ? { instances: this.dice.roll(3) } : {});
    this.body({ container: id, depth: place.depth + 1, repeated: place.repeated || repeat });
    const throws = this.dice.chance(30);
    if (throws) this.throwing({ container: id, depth: place.depth, repeated: place.repeated });
    return throws || this.dice.chance(50) ? this.guarded(id, place, throws) : { entry: id, exit: id };
  }

  /** Turns the end of a sub-process into a choice between ending and throwing an error. */
  private throwing(inside: Place): void {
    const end = this.nodes.find(({ kind, container }) => kind === 'end' && container === inside.container);
    const last = this.flows.findIndex(({ to }) => to === end?.id);
    const flow = this.flows[last];
    if (!end || !flow) return;
    const gate = this.node('xor', inside);
    this.flows.splice(last, 1, { ...flow, to: gate });
    this.flow(gate, this.node('error', inside), 0);
    this.flow(gate, end.id, 1);
  }

  /** A boundary event whose way ends by itself or joins the normal one behind the activity. */
  private guarded(host: string, place: Place, error: boolean): Block {
    const free = place.repeated ? undefined : this.dice.chance(50) ? ('message' as const) : ('timer' as const);
    const trigger = error ? ('error' as const) : free;
    if (!trigger) return { entry: host, exit: host };
    const interrupting = error || this.dice.chance(50);
    const event = this.node('boundary', place, { host, interrupting, trigger });
    const task = this.node('user', place);
    this.flow(event, task);
    if (this.dice.chance(40)) {
      this.flow(task, this.node('end', place));
      return { entry: host, exit: host };
    }
    const merge = this.node('xor', place);
    this.flow(host, merge);
    this.flow(task, merge);
    return { entry: host, exit: merge };
  }

  private single(kind: NodeKind, place: Place): Block {
    const id = this.node(kind, place);
    return { entry: id, exit: id };
  }

  private node(kind: NodeKind, { container }: Place, more: Partial<GraphNode> = {}): string {
    const id = `${kind}${this.nodes.length}`;
    this.nodes.push({ id, kind, container, ...more });
    return id;
  }

  private flow(from: string, to: string, value?: number): void {
    this.flows.push({ id: `f${this.flows.length}_${from}_${to}`, from, to, ...(value !== undefined && { value }) });
  }
}
