import { diagram } from './bench.js';
import type { Graph, GraphFlow, GraphNode } from './random-diagram.js';

const TAGS: Readonly<Record<GraphNode['kind'], string>> = {
  start: 'startEvent',
  end: 'endEvent',
  terminate: 'endEvent',
  error: 'endEvent',
  user: 'userTask',
  service: 'serviceTask',
  xor: 'exclusiveGateway',
  and: 'parallelGateway',
  race: 'eventBasedGateway',
  message: 'intermediateCatchEvent',
  timer: 'intermediateCatchEvent',
  sub: 'subProcess',
  boundary: 'boundaryEvent',
};

/** The diagram of a graph. Each message event waits for a message named after it. */
export function graphXml(graph: Graph): string {
  const messages = graph.nodes.filter((node) => node.kind === 'message' || node.trigger === 'message');
  const roots = messages.map(({ id }) => `<bpmn:message id="m_${id}" name="${id}"/>`).join('');
  return diagram(container(graph, ''), `${roots}<bpmn:error id="err" errorCode="err"/>`);
}

function container(graph: Graph, id: string): string {
  const nodes = graph.nodes.filter((node) => node.container === id);
  const inside = new Set(nodes.map((node) => node.id));
  const flows = graph.flows.filter(({ from }) => inside.has(from));
  return nodes.map((node) => nodeXml(graph, node)).join('') + flows.map((flow) => flowXml(graph, flow)).join('');
}

function nodeXml(graph: Graph, node: GraphNode): string {
  const tag = `bpmn:${TAGS[node.kind]}`;
  const attributes = [
    `id="${node.id}"`,
    node.kind === 'service' ? 'shuijing:service="nothing"' : '',
    node.kind === 'xor' ? defaultOf(graph, node.id) : '',
    node.host ? `attachedToRef="${node.host}" cancelActivity="${node.interrupting}"` : '',
  ];
  const inner = definition(node) + repetition(node) + (node.kind === 'sub' ? container(graph, node.id) : '');
  return `<${tag} ${attributes.join(' ')}>${inner}</${tag}>`;
}

function definition({ id, kind, trigger }: GraphNode): string {
  const what = trigger ?? kind;
  if (what === 'message') return `<bpmn:messageEventDefinition messageRef="m_${id}"/>`;
  if (what === 'timer') {
    return '<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>';
  }
  if (what === 'error') return '<bpmn:errorEventDefinition errorRef="err"/>';
  return what === 'terminate' ? '<bpmn:terminateEventDefinition/>' : '';
}

function repetition({ instances }: GraphNode): string {
  if (instances === undefined) return '';
  const list = Array.from({ length: instances }, (_, index) => index).join(', ');
  return `<bpmn:multiInstanceLoopCharacteristics shuijing:collection="=[${list}]"/>`;
}

function defaultOf(graph: Graph, id: string): string {
  const outgoing = graph.flows.filter(({ from }) => from === id);
  return outgoing.length > 1 ? `default="${outgoing.at(-1)?.id}"` : '';
}

function flowXml(graph: Graph, { id, from, to, value }: GraphFlow): string {
  const outgoing = graph.flows.filter((flow) => flow.from === from);
  const gate = graph.nodes.find((node) => node.id === from)?.kind === 'xor';
  const conditional = gate && outgoing.length > 1 && outgoing.at(-1)?.id !== id;
  const body = conditional
    ? `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">case.${from} = ${value}</bpmn:conditionExpression>`
    : '';
  return `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${body}</bpmn:sequenceFlow>`;
}
