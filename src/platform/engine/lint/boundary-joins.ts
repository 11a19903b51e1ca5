import type { DiagramView, NodeView } from './diagram-view.js';
import { problem } from './rule.js';

/**
 * A parallel join waits for a token by each incoming flow. One that only a boundary event can send may never come, or
 * come instead of the one its activity would have sent: the way of a boundary event must merge exclusively first.
 */
export function* boundaryJoins(view: DiagramView) {
  for (const join of view.nodesOf('bpmn:ParallelGateway').filter(({ incoming }) => incoming.length > 1)) {
    for (const { source } of join.incoming) {
      const boundary = source && originOf(source);
      if (boundary) yield problem('boundary-joins', boundary.id, `边界事件的路径直接进入并行汇合 ${join.id}`);
    }
  }
}

function originOf(node: NodeView): NodeView | undefined {
  const seen = new Set<NodeView>();
  for (let at: NodeView | undefined = node; at && !seen.has(at); at = soleSource(at)) {
    if (at.type === 'bpmn:BoundaryEvent') return at;
    seen.add(at);
  }
  return undefined;
}

function soleSource({ incoming }: NodeView): NodeView | undefined {
  return incoming.length === 1 ? incoming[0]?.source : undefined;
}
