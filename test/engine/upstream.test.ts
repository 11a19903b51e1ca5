import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BoundaryEvent } from '../../src/platform/engine/elements/boundary-event.js';
import { BusinessRuleTask } from '../../src/platform/engine/elements/business-rule-task.js';
import { CatchEvent } from '../../src/platform/engine/elements/catch-event.js';
import { EndEvent } from '../../src/platform/engine/elements/end-event.js';
import { EventBasedGateway } from '../../src/platform/engine/elements/event-based-gateway.js';
import { TerminateEvent } from '../../src/platform/engine/elements/event-definitions.js';
import { ExclusiveGateway } from '../../src/platform/engine/elements/exclusive-gateway.js';
import { MultiInstance } from '../../src/platform/engine/elements/multi-instance.js';
import { ParallelGateway } from '../../src/platform/engine/elements/parallel-gateway.js';
import { ReceiveTask } from '../../src/platform/engine/elements/receive-task.js';
import { ScriptTask } from '../../src/platform/engine/elements/script-task.js';
import { SendTask } from '../../src/platform/engine/elements/send-task.js';
import { SequenceFlow } from '../../src/platform/engine/elements/sequence-flow.js';
import { ServiceTask } from '../../src/platform/engine/elements/service-task.js';
import { StartEvent } from '../../src/platform/engine/elements/start-event.js';
import { SubProcess } from '../../src/platform/engine/elements/sub-process.js';
import { ThrowEvent } from '../../src/platform/engine/elements/throw-event.js';
import { TimerEvent } from '../../src/platform/engine/elements/timer-event.js';
import { UserTask } from '../../src/platform/engine/elements/user-task.js';
import { EngineExecution } from '../../src/platform/engine/execution/engine-execution.js';
import { EngineItem } from '../../src/platform/engine/execution/engine-item.js';
import { EngineToken } from '../../src/platform/engine/execution/engine-token.js';
import { DiagramReader } from '../../src/platform/engine/model/diagram.js';
import { upstream } from '../../src/platform/engine/upstream/bpmn-server.js';
import { sha256 } from '../../src/platform/kernel/index.js';

type Prototype = Record<string, unknown>;
type AnyClass = { readonly name: string; readonly prototype: object };

const OURS: readonly AnyClass[] = [
  ...[BoundaryEvent, BusinessRuleTask, CatchEvent, EndEvent, EventBasedGateway, ExclusiveGateway, ParallelGateway],
  ...[ReceiveTask, ScriptTask, SendTask, ServiceTask, StartEvent, SubProcess, ThrowEvent, UserTask, SequenceFlow],
  ...[TimerEvent, TerminateEvent, MultiInstance, EngineExecution, EngineItem, EngineToken, DiagramReader],
];

const { Definition, Execution, Flow, Item, MessageEventBehaviour, Node, Process, SignalEventBehaviour, Token } =
  upstream;

/** Members used as they are: a change of theirs matters as much. */
const RELIED_ON: readonly (readonly [AnyClass, readonly string[]])[] = [
  [Token, ['constructor', 'execute', 'signal', 'currentNode', 'childrenTokens']],
  [Node, ['constructor', 'execute', 'doEvent', 'validate']],
  [Execution, ['constructor', 'getNodeById']],
  [Item, ['constructor', 'node']],
  [Flow, ['constructor', 'run']],
  [Process, ['constructor', 'init', 'getStartNodes']],
  [Definition, ['constructor', 'load', 'loadProcess', 'getNodeById']],
  [MessageEventBehaviour, ['start', 'init', 'messageId']],
  [SignalEventBehaviour, ['start', 'init', 'signalId']],
];

const STATICS: Readonly<Record<string, unknown>> = {
  'NodeLoader.loadNode': upstream.NodeLoader.loadNode,
  'BehaviourLoader.load': upstream.BehaviourLoader.load,
};

/** Upstream members below one of our classes, by name, with the source of what is overridden. */
function overridden(ours: AnyClass): [string, string][] {
  const found: [string, string][] = [];
  const names = new Set<string>();
  for (
    let prototype: object = ours.prototype;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const owner = (prototype as { constructor: AnyClass }).constructor;
    const isUpstream = Object.values(upstream).includes(owner as never);
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (!isUpstream) names.add(name);
      else if (names.delete(name) && name !== 'constructor')
        found.push([`${owner.name}.${name}`, sourceOf(prototype, name)]);
    }
  }
  return found;
}

function sourceOf(prototype: object, name: string): string {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return String(descriptor?.get ?? (prototype as Prototype)[name]);
}

function collect(): Record<string, string> {
  const sources = new Map(OURS.flatMap(overridden));
  for (const [owner, names] of RELIED_ON) {
    for (const name of names) sources.set(`${owner.name}.${name}`, sourceOf(owner.prototype, name));
  }
  for (const [name, member] of Object.entries(STATICS)) sources.set(name, String(member));
  const sorted = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, source]) => [name, sha256(source).slice(0, 16)]));
}

describe('bpmn-server', () => {
  it('is what our classes were written against, member by member', () => {
    const file = fileURLToPath(new URL('./upstream-members.json', import.meta.url));
    const members = collect();
    if (process.env.SHUIJING_ACCEPT_UPSTREAM) writeFileSync(file, `${JSON.stringify(members, null, 2)}\n`);
    expect(members).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(Object.keys(members).length).toBeGreaterThan(50);
  });
});
