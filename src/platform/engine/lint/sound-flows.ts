import type { ModdleElement } from '../model/attributes.js';
import type { DiagramView, FlowView, NodeView } from './diagram-view.js';
import { problem } from './rule.js';

/** Every token can arrive, and go on to an end. */
export function* soundFlows(view: DiagramView) {
  for (const flow of view.flows) yield* soundFlow(flow);
  for (const node of view.nodes.values()) yield* soundNode(node);
  for (const container of view.containers) yield* soundContainer(view, container);
}

function* soundFlow({ id, source, target, element }: FlowView) {
  if (!source || !target) {
    yield problem('sound-flows', id, '连线缺少起点或终点');
    return;
  }
  if (source.container !== target.container) yield problem('sound-flows', id, '连线不能跨越子流程边界');
  if (element.conditionExpression && source.type !== 'bpmn:ExclusiveGateway') {
    yield problem('sound-flows', id, '只有排他网关的出线可以有条件');
  }
}

function* soundNode({ id, type, incoming, outgoing }: NodeView) {
  const isStart = type === 'bpmn:StartEvent' || type === 'bpmn:BoundaryEvent';
  const isEnd = type === 'bpmn:EndEvent';
  if (isStart && incoming.length > 0) yield problem('sound-flows', id, '开始事件和边界事件不能有入线');
  if (!isStart && incoming.length === 0) yield problem('sound-flows', id, '没有入线，永远不会执行');
  if (isEnd && outgoing.length > 0) yield problem('sound-flows', id, '结束事件不能有出线');
  if (!isEnd && outgoing.length === 0) yield problem('sound-flows', id, '没有出线，流程会停在这里');
  if (outgoing.length > 1 && !type.endsWith('Gateway')) yield problem('sound-flows', id, '只有网关可以有多条出线');
}

function* soundContainer(view: DiagramView, container: ModdleElement) {
  const nodes = view.nodesIn(container);
  if (nodes.length === 0 && container.$type === 'bpmn:Process') return;
  const starts = nodes.filter(({ type }) => type === 'bpmn:StartEvent');
  if (starts.length !== 1) yield problem('sound-flows', container.id, `应有一个开始事件，实有 ${starts.length} 个`);
  const reached = reachable(starts);
  for (const { id, incoming } of nodes.filter((node) => !reached.has(node))) {
    if (incoming.length > 0) yield problem('sound-flows', id, '从开始事件无法到达');
  }
}

function reachable(starts: readonly NodeView[]): ReadonlySet<NodeView> {
  const seen = new Set<NodeView>(starts);
  for (const node of seen) {
    for (const next of [...node.outgoing.map(({ target }) => target), ...node.boundaries]) if (next) seen.add(next);
  }
  return seen;
}
