import { sha256 } from '../../kernel/index.js';
import type { CompiledModel, DiagramSource, ElementInfo } from '../process-engine.js';
import { upstream } from '../upstream/bpmn-server.js';
import { substituteElements } from '../upstream/substitute.js';
import type { ModdleElement } from './attributes.js';
import { elementInfo } from './element-info.js';
import { SHUIJING } from './schema.js';

const UpstreamDefinition = upstream.Definition;

/** A diagram as moddle reads it. */
export interface ParsedDiagram {
  readonly rootElement: { readonly rootElements: readonly ModdleElement[] };
  readonly elementsById: Readonly<Record<string, ModdleElement>>;
  readonly references: readonly { readonly element: ModdleElement; readonly property: string; readonly id: string }[];
  readonly warnings: readonly { readonly message: string }[];
}

/** What upstream's definition wants of a server while it reads: how to understand our elements, and peace. */
const READING_SERVER = { logger: {}, appDelegate: { moddleOptions: SHUIJING }, listener: { emit: async () => {} } };

/** Upstream's definition, reading its text once and printing nothing. */
export class DiagramReader extends UpstreamDefinition {
  private reading: Promise<ParsedDiagram> | undefined;

  constructor(source: DiagramSource) {
    super(source.name, source.xml, READING_SERVER as never);
  }

  parse(): Promise<ParsedDiagram> {
    this.reading ??= this.moddle.fromXML(this.source) as Promise<ParsedDiagram>;
    return this.reading;
  }

  /** Pools and what flows between them are drawing only; upstream looks for nodes at both ends. */
  override async getDefinition() {
    const parsed = await this.parse();
    const rootElements = parsed.rootElement.rootElements.filter(({ $type }) => $type !== 'bpmn:Collaboration');
    return { ...parsed, rootElement: { rootElements } };
  }

  /** Associations are drawing only, upstream makes flows of them; pools may have an empty process. */
  override loadProcess(definition: unknown, element: ModdleElement, parent: unknown) {
    const bare = Object.create(element, {
      artifacts: { value: undefined },
      flowElements: { value: element.flowElements ?? [] },
    });
    return super.loadProcess(definition, bare, parent);
  }
}

/** A diagram ready to run: upstream's definition of our element classes, shared by all cases. */
export class Diagram implements CompiledModel {
  private constructor(
    readonly process: string,
    readonly hash: string,
    readonly elements: ReadonlyMap<string, ElementInfo>,
    readonly definition: InstanceType<typeof UpstreamDefinition>,
  ) {}

  static async load(reader: DiagramReader): Promise<Diagram> {
    substituteElements();
    await reader.load();
    const { elementsById } = await reader.parse();
    const [process] = [...reader.processes].filter(([, { childrenNodes }]) => childrenNodes.length > 0);
    return new Diagram(String(process?.[0]), sha256(reader.source), elementsOf(elementsById, reader), reader);
  }
}

function elementsOf(
  elementsById: ParsedDiagram['elementsById'],
  reader: DiagramReader,
): ReadonlyMap<string, ElementInfo> {
  const elements = new Map<string, ElementInfo>();
  for (const [id, node] of reader.nodes) {
    const element = elementsById[id];
    if (element) elements.set(id, elementInfo(element, node.lane));
  }
  return elements;
}
