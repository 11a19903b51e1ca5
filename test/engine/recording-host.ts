import type {
  CallAnswer,
  CompiledModel,
  ElementCall,
  ElementInfo,
  PathStep,
  StepHost,
} from '../../src/platform/engine/index.js';
import type { JsonObject } from '../../src/platform/kernel/index.js';

/** What a service or rule set of a test answers; a plain object is its outputs. */
export type Answerer = (call: ElementCall) => CallAnswer | JsonObject | Promise<CallAnswer | JsonObject>;

export interface RecordingOptions {
  readonly services?: Readonly<Record<string, Answerer>>;
  readonly decisions?: Readonly<Record<string, Answerer>>;
  readonly facts?: JsonObject;
  /** Due dates of clocks (ISO instants); offsets are noted but not applied. */
  readonly clocks?: Readonly<Record<string, string>>;
  readonly now?: string;
}

/** A step host for tests: answers from tables, remembers every path step and call, and stands at one instant. */
export class RecordingHost implements StepHost {
  readonly path: PathStep[] = [];
  readonly calls: ElementCall[] = [];
  readonly clockQuestions: string[] = [];
  readonly seen: ElementInfo[] = [];
  now: Date;
  private readonly models: ReadonlyMap<string, CompiledModel>;

  constructor(
    models: readonly CompiledModel[],
    readonly options: RecordingOptions = {},
  ) {
    this.models = new Map(models.map((model) => [model.process, model]));
    this.now = new Date(options.now ?? '2026-03-02T01:00:00.000Z');
  }

  model(process: string): CompiledModel {
    const model = this.models.get(process);
    if (!model) throw new Error(`no model ${process}`);
    return model;
  }

  facts(): JsonObject {
    return this.options.facts ?? {};
  }

  callService(call: ElementCall): Promise<CallAnswer> {
    return this.answer(this.options.services, call);
  }

  decide(call: ElementCall): Promise<CallAnswer> {
    return this.answer(this.options.decisions, call);
  }

  clockDue(clock: string, offset: string, subjects: readonly string[]): Date {
    this.clockQuestions.push([`${clock}${offset}`, ...subjects].join(' '));
    const due = this.options.clocks?.[clock];
    if (!due) throw new Error(`no clock ${clock}`);
    return new Date(due);
  }

  passed(step: PathStep, element: ElementInfo): void {
    this.path.push(step);
    this.seen.push(element);
  }

  /** The path as short words: `entered a`. */
  steps(...events: PathStep['event'][]): string[] {
    const wanted = this.path.filter(({ event }) => events.length === 0 || events.includes(event));
    return wanted.map(({ event, element }) => `${event} ${element}`);
  }

  /** Drops what it has recorded. */
  forget(): void {
    for (const record of [this.path, this.calls, this.clockQuestions, this.seen]) record.length = 0;
  }

  private async answer(table: RecordingOptions['services'], call: ElementCall): Promise<CallAnswer> {
    this.calls.push(call);
    const answerer = table?.[call.name];
    if (!answerer) throw new Error(`no answer for ${call.name}`);
    const answer = await answerer(call);
    return 'outputs' in answer || 'bpmnError' in answer ? (answer as CallAnswer) : { outputs: answer as JsonObject };
  }
}

export function recordingHost(models: readonly CompiledModel[], options: RecordingOptions = {}): RecordingHost {
  return new RecordingHost(models, options);
}
