import { createProcessEngine, type ModelRegistry } from '../../src/platform/engine/index.js';

export const engine = createProcessEngine();
const registry: ModelRegistry = {
  services: new Set(['record']),
  decisions: new Set(['scope']),
  forms: new Set(['accept']),
  clocks: new Set(['dispatch']),
  roles: new Set(['centre']),
  processes: new Set(['p']),
};

/** What makes a user task complete. */
export const TASK =
  'name="受理" shuijing:clause="办法 第七条(一)" shuijing:role="centre" shuijing:form="accept" shuijing:clock="dispatch"';

/** A diagram with nothing wrong; each test breaks one thing in it. */
export const SOUND = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:shuijing="https://shuijing.dev/schema/bpmn" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
<bpmn:message id="M" name="told"/><bpmn:error id="ERR" errorCode="lost"/>
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s"/><bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="a"/>
<bpmn:userTask id="a" ${TASK}/><bpmn:sequenceFlow id="f2" sourceRef="a" targetRef="v"/>
<bpmn:boundaryEvent id="late" attachedToRef="a" cancelActivity="false"><bpmn:timerEventDefinition shuijing:clock="dispatch" shuijing:offset="-1WD"/></bpmn:boundaryEvent>
<bpmn:sequenceFlow id="f3" sourceRef="late" targetRef="e2"/><bpmn:endEvent id="e2"/>
<bpmn:serviceTask id="v" name="登记" shuijing:clause="办法 第六条" shuijing:service="record"><bpmn:extensionElements><shuijing:input name="n" value="=count(list)"/></bpmn:extensionElements></bpmn:serviceTask>
<bpmn:sequenceFlow id="f4" sourceRef="v" targetRef="g"/>
<bpmn:exclusiveGateway id="g" default="f6"/>
<bpmn:sequenceFlow id="f5" sourceRef="g" targetRef="a"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">n &gt; 1</bpmn:conditionExpression></bpmn:sequenceFlow>
<bpmn:sequenceFlow id="f6" sourceRef="g" targetRef="e"/>
<bpmn:endEvent id="e"/>
</bpmn:process></bpmn:definitions>`;

export function lint(xml: string) {
  return engine.lint({ name: 'p.bpmn', xml }, registry);
}
