import type { ModdleElement } from '../model/attributes.js';
import type { ParsedDiagram } from '../model/diagram.js';

/** A sequence flow with both ends; an end is undefined when the reference leads nowhere. */
export interface FlowView {
  readonly id: string;
  readonly element: ModdleElement;
  readonly source: NodeView | undefined;
  readonly target: NodeView | undefined;
}

/** A flow node with its surroundings, as rules need them. */
export interface NodeView {
  readonly id: string;
  readonly type: string;
  readonly element: ModdleElement;
  /** Process or sub-process it is drawn in. */
  readonly container: ModdleElement;
  readonly incoming: FlowView[];
  readonly outgoing: FlowView[];
  /** Boundary events attached to it. */
  readonly boundaries: NodeView[];
  /** Activity a boundary event is attached to. */
  host?: NodeView;
}

/** The executable part of a diagram as a graph. */
export class DiagramView {
  readonly nodes = new Map<string, NodeView>();
  readonly flows: FlowView[] = [];
  readonly processes: readonly ModdleElement[];
  readonly containers: ModdleElement[] = [];
  private readonly inside = new Map<ModdleElement, NodeView[]>();

  constructor(readonly parsed: ParsedDiagram) {
    this.processes = parsed.rootElement.rootElements.filter(({ $type }) => $type === 'bpmn:Process');
    for (const process of this.processes) this.collect(process);
    for (const container of this.containers) this.inside.set(container, []);
    for (const node of this.nodes.values()) this.inside.get(node.container)?.push(node);
    for (const container of this.containers) this.connect(container);
  }

  /** Text of every kind of element that stands before its id in a message. */
  nodesOf(...types: string[]): NodeView[] {
    return [...this.nodes.values()].filter(({ type }) => types.includes(type));
  }

  nodesIn(container: ModdleElement): readonly NodeView[] {
    return this.inside.get(container) ?? [];
  }

  private collect(container: ModdleElement): void {
    this.containers.push(container);
    for (const element of flowElements(container)) {
      if (element.$type === 'bpmn:SequenceFlow') continue;
      const node = {
        id: element.id,
        type: element.$type,
        element,
        container,
        incoming: [],
        outgoing: [],
        boundaries: [],
      };
      this.nodes.set(element.id, node);
      if (Array.isArray(element.flowElements)) this.collect(element);
    }
  }

  private connect(container: ModdleElement): void {
    for (const element of flowElements(container)) {
      if (element.$type === 'bpmn:SequenceFlow') this.connectFlow(element);
      const host = this.referred(element.attachedToRef);
      const node = this.nodes.get(element.id);
      if (!host || !node) continue;
      node.host = host;
      host.boundaries.push(node);
    }
  }

  private connectFlow(element: ModdleElement): void {
    const source = this.referred(element.sourceRef);
    const target = this.referred(element.targetRef);
    const flow = { id: element.id, element, source, target };
    this.flows.push(flow);
    source?.outgoing.push(flow);
    target?.incoming.push(flow);
  }

  private referred(reference: unknown): NodeView | undefined {
    return this.nodes.get((reference as ModdleElement | undefined)?.id ?? '');
  }
}

export function flowElements(container: ModdleElement): readonly ModdleElement[] {
  return (container.flowElements as readonly ModdleElement[] | undefined) ?? [];
}

/** Event definitions of an event. */
export function definitionsOf(element: ModdleElement): readonly ModdleElement[] {
  return (element.eventDefinitions as readonly ModdleElement[] | undefined) ?? [];
}

/** Kind of an event: `Timer`, `Message`, `Error`, `Terminate`, `Signal` …; undefined for a plain one. */
export function eventKind(element: ModdleElement): string | undefined {
  return definitionsOf(element)[0]?.$type.replace(/^bpmn:|EventDefinition$/g, '');
}
