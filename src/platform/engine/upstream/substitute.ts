import { BoundaryEvent } from '../elements/boundary-event.js';
import { BusinessRuleTask } from '../elements/business-rule-task.js';
import { CatchEvent } from '../elements/catch-event.js';
import { EndEvent } from '../elements/end-event.js';
import { EventBasedGateway } from '../elements/event-based-gateway.js';
import { ErrorEvent, TerminateEvent } from '../elements/event-definitions.js';
import { ExclusiveGateway } from '../elements/exclusive-gateway.js';
import { MultiInstance } from '../elements/multi-instance.js';
import { ParallelGateway } from '../elements/parallel-gateway.js';
import { ReceiveTask } from '../elements/receive-task.js';
import { ScriptTask } from '../elements/script-task.js';
import { SendTask } from '../elements/send-task.js';
import { SequenceFlow } from '../elements/sequence-flow.js';
import { ServiceTask } from '../elements/service-task.js';
import { StartEvent } from '../elements/start-event.js';
import { SubProcess } from '../elements/sub-process.js';
import { ThrowEvent } from '../elements/throw-event.js';
import { TimerEvent } from '../elements/timer-event.js';
import { UserTask } from '../elements/user-task.js';
import { EngineItem } from '../execution/engine-item.js';
import { upstream, upstreamFiles } from './bpmn-server.js';

const { BehaviourLoader, Behaviour_names, BPMN_TYPE, NodeLoader, Node } = upstream;
type UpstreamNode = InstanceType<typeof Node>;

const ELEMENTS: Readonly<
  Record<string, new (id: string, process: unknown, type: string, def: unknown) => UpstreamNode>
> = {
  [BPMN_TYPE.UserTask]: UserTask,
  [BPMN_TYPE.ServiceTask]: ServiceTask,
  [BPMN_TYPE.SendTask]: SendTask,
  [BPMN_TYPE.ReceiveTask]: ReceiveTask,
  [BPMN_TYPE.BusinessRuleTask]: BusinessRuleTask,
  [BPMN_TYPE.ScriptTask]: ScriptTask,
  [BPMN_TYPE.ExclusiveGateway]: ExclusiveGateway,
  [BPMN_TYPE.ParallelGateway]: ParallelGateway,
  [BPMN_TYPE.EventBasedGateway]: EventBasedGateway,
  [BPMN_TYPE.SubProcess]: SubProcess,
  [BPMN_TYPE.StartEvent]: StartEvent,
  [BPMN_TYPE.EndEvent]: EndEvent,
  [BPMN_TYPE.BoundaryEvent]: BoundaryEvent,
  [BPMN_TYPE.IntermediateCatchEvent]: CatchEvent,
  [BPMN_TYPE.IntermediateThrowEvent]: ThrowEvent,
};

const BEHAVIOURS: readonly [string, new (node: UpstreamNode, definition: unknown) => unknown][] = [
  [Behaviour_names.TimerEventDefinition, TimerEvent],
  [Behaviour_names.LoopCharacteristics, MultiInstance],
  [Behaviour_names.MessageEventDefinition, upstream.MessageEventBehaviour],
  [Behaviour_names.SignalEventDefinition, upstream.SignalEventBehaviour],
  [Behaviour_names.ErrorEventDefinition, ErrorEvent],
  [Behaviour_names.TerminateEventDefinition, TerminateEvent],
];

/** Stands where `Execution` makes itself a definition with `new`: hands out the one compiled before. */
function definitionOfStep(_name: string, _source: string, server: { readonly definition: object }): object {
  return server.definition;
}

let done = false;

/** Puts our classes where upstream looks for its own. The only place that does; run before the first diagram is loaded. */
export function substituteElements(): void {
  if (done) return;
  done = true;
  upstreamFiles.item.Item = EngineItem;
  upstreamFiles.flow.Flow = SequenceFlow;
  upstreamFiles.tasks.SubProcess = SubProcess;
  upstreamFiles.definition.Definition = definitionOfStep;
  // Flows are loaded as nodes first and replaced when their ends are known: upstream's plain node does for them.
  NodeLoader.loadNode = (el, process) => new (ELEMENTS[el.$type] ?? Node)(el.id, process, el.$type, el);
  BehaviourLoader.behaviours = BEHAVIOURS.map(([name, Behaviour]) => ({
    name,
    funct: (node: UpstreamNode, definition: unknown) => new Behaviour(node, definition),
  })) as typeof BehaviourLoader.behaviours;
}
