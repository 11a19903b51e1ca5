import type { ModdleElement } from '../model/attributes.js';
import { type DiagramView, definitionsOf, eventKind, type NodeView } from './diagram-view.js';
import { problem } from './rule.js';

/** Elements the engine runs, and for events the kinds of each. `none` is an event without a definition. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  'bpmn:UserTask': [],
  'bpmn:ServiceTask': [],
  'bpmn:SendTask': [],
  'bpmn:ReceiveTask': [],
  'bpmn:BusinessRuleTask': [],
  'bpmn:ScriptTask': [],
  'bpmn:ExclusiveGateway': [],
  'bpmn:ParallelGateway': [],
  'bpmn:EventBasedGateway': [],
  'bpmn:SubProcess': [],
  'bpmn:StartEvent': ['none'],
  'bpmn:EndEvent': ['none', 'Error', 'Terminate', 'Message'],
  'bpmn:IntermediateCatchEvent': ['Timer', 'Message', 'Signal'],
  'bpmn:IntermediateThrowEvent': ['none', 'Message', 'Signal'],
  'bpmn:BoundaryEvent': ['Timer', 'Message', 'Error', 'Signal'],
};

/** Whatever is not supported is refused, never half-run. */
export function* supportedElements(view: DiagramView) {
  for (const node of view.nodes.values()) {
    const kinds = ELEMENTS[node.type];
    if (!kinds) yield problem('supported-elements', node.id, `不支持的元素类型 ${node.type}`);
    else if (kinds.length > 0) yield* supportedEvent(node, kinds);
    yield* supportedActivity(node);
  }
  for (const { id, $type } of view.parsed.rootElement.rootElements.filter(isForeignRoot)) {
    yield problem('supported-elements', id, `不支持的顶层元素 ${$type}`);
  }
  yield* supportedPools(view);
}

function* supportedEvent(node: NodeView, kinds: readonly string[]) {
  const kind = eventKind(node.element) ?? 'none';
  if (!kinds.includes(kind)) yield problem('supported-elements', node.id, `此处不支持 ${kind} 事件`);
  if (definitionsOf(node.element).length > 1) yield problem('supported-elements', node.id, '一个事件只能有一个定义');
}

function* supportedActivity({ id, element, boundaries, type }: NodeView) {
  const loop = element.loopCharacteristics as ModdleElement | undefined;
  if (loop && (loop.$type !== 'bpmn:MultiInstanceLoopCharacteristics' || loop.isSequential === true)) {
    yield problem('supported-elements', id, '只支持并行多实例，不支持顺序多实例和标准循环');
  }
  if (element.triggeredByEvent === true) yield problem('supported-elements', id, '不支持事件子流程');
  if (element.isForCompensation === true) yield problem('supported-elements', id, '不支持补偿');
  if (boundaries.length > 0 && !/Task$|SubProcess$/.test(type)) {
    yield problem('supported-elements', id, '边界事件只能附在任务或子流程上');
  }
}

function* supportedPools(view: DiagramView) {
  const [first, ...others] = view.processes.filter(({ flowElements }) => Array.isArray(flowElements));
  if (!first) yield { rule: 'supported-elements', message: '流程图中没有流程' };
  for (const { id } of others) yield problem('supported-elements', id, '一个文件只能有一个带元素的流程');
  for (const root of view.parsed.rootElement.rootElements) {
    for (const flow of (root.messageFlows as readonly ModdleElement[] | undefined) ?? []) {
      const ends = [flow.sourceRef, flow.targetRef].map((end) => (end as ModdleElement | undefined)?.id ?? '');
      if (ends.some((end) => view.nodes.has(end))) {
        yield problem('supported-elements', flow.id, '消息流不能连到可执行的元素');
      }
    }
  }
}

const ROOTS = new Set(
  ['Process', 'Collaboration', 'Category', 'Message', 'Error', 'Signal'].map((name) => `bpmn:${name}`),
);

function isForeignRoot({ $type }: ModdleElement): boolean {
  return !ROOTS.has($type);
}
