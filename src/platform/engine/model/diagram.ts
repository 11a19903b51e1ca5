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

/** Upstream's definition, given a parsed diagram instead of parsing at every step and printing what it does not like. */
class LoadedDefinition extends UpstreamDefinition {
  private parsed: ParsedDiagram | undefined;

  constructor(source: DiagramSource) {
    super(source.name, source.xml, parserServer as never);
  }

  async parse(): Promise<ParsedDiagram> {
    this.parsed ??= (await this.moddle.fromXML(this.source)) as ParsedDiagram;
    return this.parsed;
  }

  override async getDefinition() {
    return this.parse();
  }

  /** Associations are drawing only; upstream makes flows of them. */
  override loadProcess(definition: unknown, element: ModdleElement, parent: unknown) {
    const bare = Object.create(element, { artifacts: { value: undefined } });
    return super.loadProcess(definition, bare, parent);
  }
}

const parserServer = { logger: {}, appDelegate: { moddleOptions: SHUIJING }, listener: { emit: async () => {} } };

/** A diagram ready to run: upstream's definition of our element classes, shared by all cases. */
export class Diagram implements CompiledModel {
  private constructor(
    readonly process: string,
    readonly hash: string,
    readonly elements: ReadonlyMap<string, ElementInfo>,
    readonly definition: InstanceType<typeof UpstreamDefinition>,
  ) {}

  static async parse(source: DiagramSource): Promise<ParsedDiagram> {
    return new LoadedDefinition(source).parse();
  }

  static async load(source: DiagramSource): Promise<Diagram> {
    substituteElements();
    const definition = new LoadedDefinition(source);
    await definition.load();
    const parsed = await definition.parse();
    const [process] = definition.processes.keys();
    return new Diagram(String(process), sha256(source.xml), elementsOf(parsed, definition), definition);
  }
}

function elementsOf(parsed: ParsedDiagram, definition: LoadedDefinition): ReadonlyMap<string, ElementInfo> {
  const elements = new Map<string, ElementInfo>();
  for (const [id, node] of definition.nodes) {
    const element = parsed.elementsById[id];
    if (element) elements.set(id, elementInfo(element, node.lane));
  }
  return elements;
}
