import { addDuration, parseInstant } from '../elements/iso-time.js';
import { attribute, bodyOf, type ModdleElement } from '../model/attributes.js';
import { type DiagramView, definitionsOf, type NodeView } from './diagram-view.js';
import { problem } from './rule.js';

/** Offsets of a timer to its clock: working days, days, hours, minutes; empty for the due date itself. */
const OFFSET = /^([+-]\d{1,4}(WD|D|h|min))?$/;

/** What elements need to be run: names of messages and errors, dates of timers, services, lists. */
export function* soundDefinitions(view: DiagramView) {
  for (const node of view.nodes.values()) {
    for (const definition of definitionsOf(node.element)) yield* soundEvent(node, definition);
    yield* soundNames(node);
    yield* soundTask(node);
    yield* soundLoop(node);
    yield* soundMapping(node);
  }
}

function* soundEvent({ id }: NodeView, definition: ModdleElement) {
  if (definition.$type === 'bpmn:TimerEventDefinition') yield* soundTimer(id, definition);
  if (definition.$type === 'bpmn:MessageEventDefinition' && !nameOf(definition.messageRef)) {
    yield problem('sound-definitions', id, '消息事件没有指明消息名称');
  }
  if (definition.$type === 'bpmn:SignalEventDefinition' && !nameOf(definition.signalRef)) {
    yield problem('sound-definitions', id, '信号事件没有指明信号名称');
  }
  const error = definition.errorRef as { readonly errorCode?: string } | undefined;
  if (definition.$type === 'bpmn:ErrorEventDefinition' && error && !error.errorCode) {
    yield problem('sound-definitions', id, '错误没有代码 errorCode');
  }
}

/** A computed name says for which message to wait; what is thrown has a name everybody can know. */
function* soundNames({ id, type, element }: NodeView) {
  const names = [element, ...definitionsOf(element)].map(({ messageRef }) => nameOf(messageRef));
  if (THROWING.test(type) && names.some((name) => name?.startsWith('=')))
    yield problem('sound-definitions', id, '发出的消息不能用表达式命名');
}

const THROWING = /^bpmn:(SendTask|IntermediateThrowEvent|EndEvent)$/;

function* soundTimer(id: string, definition: ModdleElement) {
  if (definition.timeCycle) yield problem('sound-definitions', id, '不支持循环定时 timeCycle');
  if (attribute(definition, 'clock')) {
    const offset = attribute(definition, 'offset') ?? '';
    if (!OFFSET.test(offset)) yield problem('sound-definitions', id, `时钟偏移「${offset}」应如 -1WD、+3WD、+15min`);
    return;
  }
  const duration = bodyOf(definition.timeDuration);
  const date = bodyOf(definition.timeDate);
  if (!duration && !date) yield problem('sound-definitions', id, '定时器既没有时钟，也没有时长或日期');
  if (duration && !duration.startsWith('=') && !addDuration(new Date(0), duration)) {
    yield problem('sound-definitions', id, `「${duration}」不是 ISO 8601 时长`);
  }
  if (date && !date.startsWith('=') && !parseInstant(date)) {
    yield problem('sound-definitions', id, `「${date}」不是带时区的 ISO 8601 时刻`);
  }
}

function* soundTask({ id, type, element }: NodeView) {
  const hasMessage = nameOf(element.messageRef) !== undefined;
  if (type === 'bpmn:ServiceTask' && !attribute(element, 'service')) yield missing(id, '服务任务没有声明服务');
  if (type === 'bpmn:BusinessRuleTask' && !attribute(element, 'decision')) yield missing(id, '规则任务没有声明规则集');
  if (type === 'bpmn:ReceiveTask' && !hasMessage) yield missing(id, '接收任务没有指明消息名称');
  if (type === 'bpmn:SendTask' && !attribute(element, 'service') && !hasMessage) {
    yield missing(id, '发送任务既没有声明服务，也没有指明消息名称');
  }
  if (type === 'bpmn:ScriptTask' && !attribute(element, 'result')) yield missing(id, '脚本任务没有声明结果变量');
}

function* soundLoop({ id, element }: NodeView) {
  const loop = element.loopCharacteristics as ModdleElement | undefined;
  if (loop && !attribute(loop, 'collection')?.startsWith('=')) yield missing(id, '多实例没有声明集合 =表达式');
}

/** Elements that have inputs to map. */
const WITH_INPUTS =
  /^bpmn:(UserTask|ServiceTask|SendTask|BusinessRuleTask|ScriptTask|IntermediateThrowEvent|EndEvent)$/;

function* soundMapping({ id, type, element }: NodeView) {
  const inputs = (element.extensionElements?.values ?? []).filter(({ $type }) => /:input$/i.test($type));
  if (inputs.length > 0 && !WITH_INPUTS.test(type) && !namesSubject(element, inputs))
    yield problem('sound-definitions', id, '此类元素没有输入，不能映射输入');
}

/** A timer bound to a clock may say which of several clocks of its limit it means. */
function namesSubject(element: ModdleElement, inputs: readonly { readonly name?: string }[]): boolean {
  const bound = definitionsOf(element).some((definition) => attribute(definition, 'clock') !== undefined);
  return bound && inputs.every(({ name }) => name === 'subject');
}

function missing(id: string, message: string) {
  return problem('sound-definitions', id, message);
}

function nameOf(reference: unknown): string | undefined {
  return (reference as { readonly name?: string } | undefined)?.name || undefined;
}
