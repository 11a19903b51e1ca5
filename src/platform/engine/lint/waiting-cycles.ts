import { type DiagramView, eventKind, type NodeView } from './diagram-view.js';
import { problem } from './rule.js';

const WAITING = new Set(['bpmn:UserTask', 'bpmn:ReceiveTask', 'bpmn:IntermediateCatchEvent', 'bpmn:EventBasedGateway']);

/** A cycle in which nobody and nothing is waited for would never end. */
export function* waitingCycles(view: DiagramView) {
  const search = new CycleSearch(view);
  for (const node of view.nodes.values()) {
    const cycle = search.from(node);
    if (cycle) yield problem('waiting-cycles', cycle.id, '所在的循环中没有等待人、消息或时间的元素');
  }
}

/** Looks at every node once, however many ways lead to it, and without a call for each step of a way. */
class CycleSearch {
  private readonly done = new Set<NodeView>();
  private readonly waiting = new Map<NodeView, boolean>();

  constructor(private readonly view: DiagramView) {}

  /** A node some way from here comes back to without waiting. */
  from(start: NodeView): NodeView | undefined {
    const trail = new Set<NodeView>();
    const open: { readonly node: NodeView; readonly ahead: NodeView[] }[] = [];
    const enter = (node: NodeView): void => {
      if (this.done.has(node) || this.waits(node)) return;
      this.done.add(node);
      trail.add(node);
      open.push({ node, ahead: nextOf(node).reverse() });
    };
    enter(start);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const next = top.ahead.pop();
      if (next && trail.has(next)) return next;
      if (next) enter(next);
      else trail.delete(open.pop()?.node ?? top.node);
    }
    return undefined;
  }

  private waits(node: NodeView): boolean {
    const known = this.waiting.get(node);
    if (known !== undefined) return known;
    const answer = WAITING.has(node.type) || (node.type === 'bpmn:SubProcess' && this.allWaysWait(node));
    this.waiting.set(node, answer);
    return answer;
  }

  /** A sub-process waits when no way through it avoids waiting. */
  private allWaysWait(node: NodeView): boolean {
    const seen = new Set(this.view.nodesIn(node.element).filter(({ type }) => type === 'bpmn:StartEvent'));
    for (const inner of seen) {
      if (this.waits(inner)) continue;
      if (nextOf(inner).length === 0) return false;
      for (const next of nextOf(inner)) seen.add(next);
    }
    return true;
  }
}

/** Flows, and errors that a boundary event catches without anybody waiting. */
function nextOf({ outgoing, boundaries }: NodeView): NodeView[] {
  const targets = outgoing.flatMap(({ target }) => (target ? [target] : []));
  return [...targets, ...boundaries.filter(({ element }) => eventKind(element) === 'Error')];
}
