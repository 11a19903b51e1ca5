import type { Json, JsonObject } from '../kernel/index.js';

/** A diagram, parsed and checked once per release, shared by every case that runs it. Opaque outside the engine. */
export interface CompiledModel {
  /** Process id in the diagram, e.g. `report-acceptance`. */
  readonly process: string;
  /** SHA-256 of the diagram's text. */
  readonly hash: string;
  /** Everything the rest of the house needs to know of the elements, by element id. */
  readonly elements: ReadonlyMap<string, ElementInfo>;
}

/** What a diagram says of one element, in BPMN terms and our own `shuijing:` attributes. */
export interface ElementInfo {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Clause it carries out, e.g. `办法 第七条(一)`. */
  readonly clause?: string;
  /** Role whose people work on a user task. */
  readonly role?: string;
  /** Key of the form shown with a user task. */
  readonly form?: string;
  /** Name of the declared service (service and send tasks). */
  readonly service?: string;
  /** Name of the rule set (business-rule tasks). */
  readonly decision?: string;
  /** Clock a user or receive task is worked under: its due date is the task's due date. */
  readonly clock?: string;
  /** Clocks started when the element is entered. */
  readonly startsClocks: readonly string[];
  /** Clocks met (stopped) when the element is completed. */
  readonly stopsClocks: readonly string[];
  /** Name of the lane it is drawn in. */
  readonly lane?: string;
  readonly documentation?: string;
}

/** Live engine state of one execution (process instance), stored inside the case file. */
export interface ExecutionState {
  readonly id: string;
  readonly process: string;
  readonly model: string;
  readonly status: 'running' | 'completed' | 'cancelled';
  readonly startedAt: string;
  readonly endedAt?: string;
  /** Process variables: small, JSON only. */
  readonly variables: JsonObject;
  /** Tokens, items and loops; only live ones. Opaque outside the engine. */
  readonly snapshot: Json;
}

/** Everything the engine keeps between steps. */
export interface EngineState {
  readonly executions: readonly ExecutionState[];
  /** Messages nobody waited for when they came (bounded; oldest first). */
  readonly parked: readonly ParkedMessage[];
  /** Open incidents; their token stands still at the element. */
  readonly incidents: readonly EngineIncident[];
  /** Continues the numbering of executions, tasks and incidents. */
  readonly nextId: number;
}

export interface ParkedMessage {
  readonly name: string;
  readonly variables: JsonObject;
  readonly at: string;
}

/** A fault of a diagram, rule or service: visible, retryable, never silent. */
export interface EngineIncident {
  readonly id: string;
  readonly execution: string;
  readonly element: string;
  readonly code: string;
  readonly message: string;
  readonly at: string;
  readonly attempts: number;
}

/** A user task that waits for a person. */
export interface OpenTask {
  readonly id: string;
  readonly execution: string;
  readonly element: string;
  /** Input mapping of the task and, in a multi-instance, the element of its list (`item`, `index`). */
  readonly inputs: JsonObject;
  readonly openedAt: string;
}

/** A timer waiting as data. `dueAt` is set when the token arrives and asked again with `rearm`. */
export interface OpenTimer {
  readonly id: string;
  readonly execution: string;
  readonly element: string;
  readonly dueAt: string;
  /** Clock it is bound to, when its date follows a clock. */
  readonly clock?: string;
}

/** One thing a token did; the path on the diagram and the process-mining log come from these. */
export interface PathStep {
  readonly execution: string;
  readonly process: string;
  readonly element: string;
  readonly type: string;
  readonly name: string;
  readonly event: 'entered' | 'completed' | 'cancelled' | 'taken' | 'fired' | 'failed';
}

/** A service of the procedure, or a rule set, called by an element inside the step. */
export interface ElementCall {
  readonly execution: string;
  readonly process: string;
  readonly element: ElementInfo;
  /** Service or rule set name. */
  readonly name: string;
  /** Inputs mapped by the diagram (all variables when it maps none). */
  readonly inputs: JsonObject;
}

/** What a call answers: variables for the diagram, or a modelled BPMN error for a boundary event to catch. */
export type CallAnswer =
  | { readonly outputs: JsonObject; readonly followUps?: readonly FollowUp[] }
  | { readonly bpmnError: string; readonly message?: string };

/** What a step needs from the case file around it. Implementations act on memory only: no I/O but declared reads. */
export interface StepHost {
  readonly now: Date;
  model(process: string): CompiledModel;
  /** The read-only context `case` of every expression: facts of the case file a diagram may look at. */
  facts(): JsonObject;
  callService(call: ElementCall): Promise<CallAnswer>;
  decide(call: ElementCall): Promise<CallAnswer>;
  /**
   * When a timer bound to a clock falls due: the clock's due date, moved by `offset` (`-1WD`, `+3WD`, `+15min`, ``).
   * @param subjects which of several clocks of the limit are meant, from the timer's input `subject`; empty means all
   */
  clockDue(clock: string, offset: string, subjects: readonly string[]): Date;
  /** Told of each path step as it happens: clocks start and stop here, history is written here. */
  passed(step: PathStep, element: ElementInfo): void;
  /** Told of a parked message nobody has come for and that gave way to a newer one. */
  dropped?(message: ParkedMessage): void;
}

/** Asks made by services during a step, run by the engine after the current token comes to rest. */
export type FollowUp =
  | { readonly kind: 'start'; readonly process: string; readonly variables: JsonObject }
  | { readonly kind: 'message'; readonly name: string; readonly variables: JsonObject }
  /** Parked messages nobody is to take any more. */
  | { readonly kind: 'forget'; readonly messages: readonly string[] }
  | { readonly kind: 'cancel'; readonly process: string; readonly reason: string };

/** The result of one step: the next state, and what now waits. */
export interface Step {
  readonly state: EngineState;
  readonly tasks: readonly OpenTask[];
  readonly timers: readonly OpenTimer[];
}

/** A diagram that cannot be deployed: every problem, with the element it concerns. */
export interface ModelProblem {
  readonly rule: string;
  readonly element?: string;
  readonly message: string;
}

export interface DiagramSource {
  readonly name: string;
  readonly xml: string;
}

/** What the linter checks names against. */
export interface ModelRegistry {
  readonly services: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly clocks: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly processes: ReadonlySet<string>;
}

/** A task, timer or incident that is not (or no longer) waiting. The command layer turns it into a refusal. */
export class NotWaiting extends Error {
  constructor(readonly id: string) {
    super(`nothing waits under ${id}`);
  }
}

/** A diagram that cannot be parsed or compiled. */
export class ModelFault extends Error {
  constructor(readonly problems: readonly ModelProblem[]) {
    super(problems.map((problem) => `${problem.element ?? ''} ${problem.message}`.trim()).join('; '));
  }
}

export const EMPTY_STATE: EngineState = { executions: [], parked: [], incidents: [], nextId: 1 };

/**
 * Executes BPMN diagrams over state it is given; keeps none of its own. Each call is one step: restore, move tokens
 * until every execution of the file is quiet (at most 1,000 moves, else an incident), return the next state.
 * A fault at an element leaves its token there with an incident; what happened before it in the step stands.
 */
export abstract class ProcessEngine {
  /** Parses, checks and compiles a diagram. @throws ModelFault */
  abstract compile(source: DiagramSource): Promise<CompiledModel>;
  /** Everything that keeps a diagram from being published; empty when it may be. Never throws. */
  abstract lint(source: DiagramSource, registry: ModelRegistry): Promise<readonly ModelProblem[]>;
  abstract start(state: EngineState, host: StepHost, process: string, variables: JsonObject): Promise<Step>;
  /** Completes a user task; `outputs` become variables (through the task's output mapping when it has one). @throws NotWaiting */
  abstract complete(state: EngineState, host: StepHost, task: string, outputs: JsonObject): Promise<Step>;
  /** Delivers a message by name to whoever has waited for it longest; parks it (bounded, 50) when nobody does. */
  abstract message(state: EngineState, host: StepHost, name: string, variables: JsonObject): Promise<Step>;
  /** Broadcasts a signal to everyone waiting for it. */
  abstract signal(state: EngineState, host: StepHost, name: string, variables: JsonObject): Promise<Step>;
  /** Fires one timer, whatever the time is. @throws NotWaiting */
  abstract fire(state: EngineState, host: StepHost, timer: string): Promise<Step>;
  /** Runs the element of an incident again. @throws NotWaiting */
  abstract retry(state: EngineState, host: StepHost, incident: string): Promise<Step>;
  /** Ends an execution with all its tokens, tasks, timers and incidents; nothing when it runs no longer. */
  abstract cancel(state: EngineState, host: StepHost, execution: string, reason: string): Promise<Step>;
  /** Asks `clockDue` again for every timer bound to a clock (after a calendar change or an extension). A clock that cannot answer is an incident. */
  abstract rearm(state: EngineState, host: StepHost): Promise<Step>;
  /** What waits in a stored state, without moving anything. */
  abstract waiting(state: EngineState, host: StepHost): Promise<Step>;
  /** Elements on which tokens stand now, by execution. */
  abstract positions(
    state: EngineState,
  ): readonly { readonly execution: string; readonly process: string; readonly element: string }[];
}
