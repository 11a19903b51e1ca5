import { type DiagramView, eventKind, type NodeView } from './diagram-view.js';
import { problem } from './rule.js';

/** Gateways that always know where to go. */
export function* soundGateways(view: DiagramView) {
  for (const node of view.nodesOf('bpmn:ExclusiveGateway')) yield* soundChoice(node);
  for (const node of view.nodesOf('bpmn:EventBasedGateway')) yield* soundRace(node);
}

function* soundChoice({ id, element, outgoing }: NodeView) {
  if (outgoing.length < 2) return;
  const fallback = (element.default as { readonly id: string } | undefined)?.id;
  if (fallback && !outgoing.some((flow) => flow.id === fallback)) {
    yield problem('sound-gateways', id, `默认连线 ${fallback} 不是它的出线`);
  }
  for (const flow of outgoing) {
    const conditional = flow.element.conditionExpression !== undefined;
    if (flow.id === fallback && conditional) yield problem('sound-gateways', flow.id, '默认连线不能有条件');
    if (flow.id !== fallback && !conditional) {
      yield problem('sound-gateways', flow.id, `排他网关 ${id} 的出线既不是默认连线，也没有条件`);
    }
  }
}

function* soundRace({ id, outgoing }: NodeView) {
  if (outgoing.length < 2) yield problem('sound-gateways', id, '事件网关至少要有两条出线');
  for (const { id: flow, target } of outgoing) {
    if (target && !isEvent(target))
      yield problem('sound-gateways', flow, '事件网关之后只能是等待消息、信号、时间的事件或接收任务');
    if (target && target.incoming.length > 1)
      yield problem('sound-gateways', target.id, '事件网关之后的事件不能有其他入线');
    if (target && target.boundaries.length > 0)
      yield problem('sound-gateways', target.id, '事件网关之后的任务不能有边界事件');
  }
}

function isEvent({ type, element }: NodeView): boolean {
  if (type === 'bpmn:ReceiveTask') return element.loopCharacteristics === undefined;
  return type === 'bpmn:IntermediateCatchEvent' && eventKind(element) !== undefined;
}
