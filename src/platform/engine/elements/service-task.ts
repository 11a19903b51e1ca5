import { EngineFault } from '../execution/engine-fault.js';
import type { EngineItem } from '../execution/engine-item.js';
import type { CallAnswer, ElementCall } from '../process-engine.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

const { NODE_ACTION } = upstream;

/** Calls a declared service of the procedure, inside the step. */
export class ServiceTask extends flowNode(upstream.ServiceTask) {
  override async run(item: EngineItem) {
    const name = item.token.execution.element(this.id).service;
    if (!name) throw new EngineFault('no-service', `服务任务 ${this.id} 没有声明服务`);
    return takeAnswer(item, await item.token.execution.world.host.callService(callOf(item, name)));
  }
}

export function callOf(item: EngineItem, name: string): ElementCall {
  const { execution, node } = item.token;
  const element = execution.element(item.elementId);
  return { execution: execution.id, process: execution.name, element, name, inputs: node.inputsOf(item) };
}

/** Keeps the outputs for the mapping, posts what the service asks for, or throws its BPMN error. */
export async function takeAnswer(item: EngineItem, answer: CallAnswer) {
  if ('bpmnError' in answer) {
    await item.token.processError(answer.bpmnError, item, answer.message);
    return NODE_ACTION.error;
  }
  item.answer = answer.outputs;
  for (const followUp of answer.followUps ?? []) item.token.execution.world.post(followUp);
  return NODE_ACTION.end;
}
