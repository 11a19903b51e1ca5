import type { DiagramView, NodeView } from './diagram-view.js';
import { problem } from './rule.js';

/**
 * A parallel join waits for a token by each incoming flow. One that only a boundary event can send may never come, or
 * come instead of the one its activity would have sent: the way of a boundary event must merge exclusively first.
 */
export function* boundaryJoins(view: DiagramView) {
  const origins = new Map<NodeView, NodeView | undefined>();
  for (const join of view.nodesOf('bpmn:ParallelGateway').filter(({ incoming }) => incoming.length > 1)) {
    for (const { source } of join.incoming) {
      const boundary = source && originOf(source, origins);
      if (boundary) yield problem('boundary-joins', boundary.id, `边界事件的路径直接进入并行汇合 ${join.id}`);
    }
  }
}

/** The boundary event a way comes from. @param known answers found before, for every node on the way */
function originOf(node: NodeView, known: Map<NodeView, NodeView | undefined>): NodeView | undefined {
  const trail = new Set<NodeView>();
  let at: NodeView | undefined = node;
  while (at && at.type !== 'bpmn:BoundaryEvent' && !trail.has(at) && !known.has(at)) {
    trail.add(at);
    at = soleSource(at);
  }
  const origin = at?.type === 'bpmn:BoundaryEvent' ? at : at && known.get(at);
  for (const passed of trail) known.set(passed, origin);
  return origin;
}

function soleSource({ incoming }: NodeView): NodeView | undefined {
  return incoming.length === 1 ? incoming[0]?.source : undefined;
}
