export const START_END = '<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>';

export function user(...ids: string[]): string {
  return ids.map((id) => `<bpmn:userTask id="${id}"/>`).join('');
}

export function boundary(id: string, host: string, definition: string, interrupting = true): string {
  return `<bpmn:boundaryEvent id="${id}" attachedToRef="${host}" cancelActivity="${interrupting}">${definition}</bpmn:boundaryEvent>`;
}

export const TIMER =
  '<bpmn:timerEventDefinition><bpmn:timeDuration>PT15M</bpmn:timeDuration></bpmn:timerEventDefinition>';
export const ON_STOP = '<bpmn:messageEventDefinition messageRef="STOP"/>';
export const STOP = '<bpmn:message id="STOP" name="stop"/><bpmn:message id="GO" name="go"/>';
