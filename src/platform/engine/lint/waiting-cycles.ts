import { type DiagramView, eventKind, type NodeView } from './diagram-view.js';
import { problem } from './rule.js';

const WAITING = new Set(['bpmn:UserTask', 'bpmn:ReceiveTask', 'bpmn:IntermediateCatchEvent', 'bpmn:EventBasedGateway']);

/** A cycle in which nobody and nothing is waited for would never end. */
export function* waitingCycles(view: DiagramView) {
  const done = new Set<NodeView>();
  for (const node of view.nodes.values()) {
    const cycle = findCycle(view, node, [], done);
    if (cycle) yield problem('waiting-cycles', cycle.id, '所在的循环中没有等待人、消息或时间的元素');
  }
}

function findCycle(
  view: DiagramView,
  node: NodeView,
  trail: readonly NodeView[],
  done: Set<NodeView>,
): NodeView | undefined {
  if (trail.includes(node)) return node;
  if (done.has(node) || waits(view, node)) return undefined;
  for (const next of nextOf(node)) {
    const cycle = findCycle(view, next, [...trail, node], done);
    if (cycle) {
      done.add(node);
      return cycle;
    }
  }
  done.add(node);
  return undefined;
}

/** Flows, and errors that a boundary event catches without anybody waiting. */
function nextOf({ outgoing, boundaries }: NodeView): NodeView[] {
  const targets = outgoing.flatMap(({ target }) => (target ? [target] : []));
  return [...targets, ...boundaries.filter(({ element }) => eventKind(element) === 'Error')];
}

/** A sub-process waits when no way through it avoids waiting. */
function waits(view: DiagramView, node: NodeView): boolean {
  if (WAITING.has(node.type)) return true;
  if (node.type !== 'bpmn:SubProcess') return false;
  const seen = new Set(view.nodesIn(node.element).filter(({ type }) => type === 'bpmn:StartEvent'));
  for (const inner of seen) {
    if (waits(view, inner)) continue;
    if (nextOf(inner).length === 0) return false;
    for (const next of nextOf(inner)) seen.add(next);
  }
  return true;
}
