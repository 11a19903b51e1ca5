import '../bench/patience.js';
import {
  type CompiledModel,
  createProcessEngine,
  EMPTY_STATE,
  type EngineState,
  type OpenTask,
  type OpenTimer,
  type Step,
} from '../../src/platform/engine/index.js';
import type { JsonObject } from '../../src/platform/kernel/index.js';
import { type RecordingHost, type RecordingOptions, recordingHost } from './recording-host.js';

export const engine = createProcessEngine();

/** Wraps the flow elements of a process `p` (and root elements) into a complete diagram. */
export function diagram(elements: string, roots = '', process = 'p'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:shuijing="https://shuijing.dev/schema/bpmn" id="d-${process}" targetNamespace="https://shuijing.dev/test">
${roots}<bpmn:process id="${process}" isExecutable="true">${elements}</bpmn:process></bpmn:definitions>`;
}

/** Sequence flows from lines like `a -> b`, `g -> b : x > 1`; the id of `a -> b` is `a_b`. */
export function flows(text: string): string {
  const lines = text.split(/\n|;/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map(flow)
    .join('');
}

function flow(line: string): string {
  const [, from = '', to = '', condition] = /^(\S+) -> (\S+)(?: : (.*))?$/.exec(line) ?? [];
  const escaped = condition?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body =
    escaped && `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${escaped}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}">${body ?? ''}</bpmn:sequenceFlow>`;
}

/** One case file under test: every step goes through JSON, as it does through the database. */
export class Bench {
  state: EngineState = EMPTY_STATE;
  tasks: readonly OpenTask[] = [];
  timers: readonly OpenTimer[] = [];

  private constructor(readonly host: RecordingHost) {}

  static async of(xml: string | readonly string[], options: RecordingOptions = {}): Promise<Bench> {
    const texts = typeof xml === 'string' ? [xml] : xml;
    const models: CompiledModel[] = [];
    for (const text of texts) models.push(await engine.compile({ name: 'test.bpmn', xml: text }));
    return new Bench(recordingHost(models, options));
  }

  start(variables: JsonObject = {}, process = 'p'): Promise<this> {
    return this.take(engine.start(this.state, this.host, process, variables));
  }

  /** Completes the (first) open task of an element. */
  complete(element: string, outputs: JsonObject = {}): Promise<this> {
    return this.take(engine.complete(this.state, this.host, this.taskAt(element).id, outputs));
  }

  completeById(id: string, outputs: JsonObject = {}): Promise<this> {
    return this.take(engine.complete(this.state, this.host, id, outputs));
  }

  fireById(id: string): Promise<this> {
    return this.take(engine.fire(this.state, this.host, id));
  }

  message(name: string, variables: JsonObject = {}): Promise<this> {
    return this.take(engine.message(this.state, this.host, name, variables));
  }

  signal(name: string, variables: JsonObject = {}): Promise<this> {
    return this.take(engine.signal(this.state, this.host, name, variables));
  }

  fire(element: string): Promise<this> {
    const timer = this.timers.find((candidate) => candidate.element === element);
    if (!timer) throw new Error(`no timer at ${element}; ${this.describe()}`);
    return this.take(engine.fire(this.state, this.host, timer.id));
  }

  retry(index = 0): Promise<this> {
    return this.take(engine.retry(this.state, this.host, this.state.incidents[index]?.id ?? 'none'));
  }

  cancel(): Promise<this> {
    return this.take(engine.cancel(this.state, this.host, this.state.executions[0]?.id ?? 'none', 'test'));
  }

  rearm(): Promise<this> {
    return this.take(engine.rearm(this.state, this.host));
  }

  taskAt(element: string): OpenTask {
    const task = this.tasks.find((candidate) => candidate.element === element);
    if (!task) throw new Error(`no task at ${element}; ${this.describe()}`);
    return task;
  }

  get open(): string[] {
    return this.tasks.map(({ element }) => element).sort();
  }

  get variables(): JsonObject {
    return this.state.executions[0]?.variables ?? {};
  }

  get status(): string | undefined {
    return this.state.executions[0]?.status;
  }

  get faults(): string[] {
    return this.state.incidents.map(({ code, element }) => `${code} ${element}`);
  }

  describe(): string {
    return JSON.stringify({ open: this.open, faults: this.state.incidents, path: this.host.steps() }, null, 1);
  }

  private async take(step: Promise<Step>): Promise<this> {
    const { state, tasks, timers } = await step;
    this.state = JSON.parse(JSON.stringify(state));
    this.tasks = tasks;
    this.timers = timers;
    return this;
  }
}
