import type {
  CallAnswer,
  CompiledModel,
  ElementCall,
  ElementInfo,
  ParkedMessage,
  PathStep,
  StepHost,
} from '../../engine/index.js';
import { type JsonObject, SYSTEM } from '../../kernel/index.js';
import type { ClockBook } from './clock-book.js';
import type { CommandContext } from './context.js';
import type { Journal } from './journal.js';
import type { WorkingCopy } from './working-copy.js';

/** What the engine sees of the case file around it: one command's working copy. */
export class EngineHost implements StepHost {
  constructor(
    private readonly context: CommandContext,
    private readonly file: WorkingCopy,
    private readonly clocks: ClockBook,
    private readonly journal: Journal,
  ) {}

  get now(): Date {
    return this.context.now;
  }

  model(process: string): CompiledModel {
    return this.context.policy.model(process);
  }

  facts(): JsonObject {
    return this.context.kind.facts(this.file);
  }

  callService(call: ElementCall): Promise<CallAnswer> {
    const service = this.context.kind.service(call.name);
    if (!service)
      throw new Error(`expected a service named ${call.name}, but the kind ${this.context.kind.kind} has none`);
    return this.file.serve(call.element.id, () => service.run(this.file, call.inputs));
  }

  decide(call: ElementCall): Promise<CallAnswer> {
    return this.file.orTakenBack(() => this.decideNow(call));
  }

  clockDue(clock: string, offset: string, subjects: readonly string[]): Date {
    return this.clocks.dueOf(clock, offset, subjects);
  }

  passed(step: PathStep, element: ElementInfo): void {
    const { process, execution, type, name } = step;
    const clause = element.clause ? { clause: element.clause } : {};
    this.journal.record({
      kind: `element.${step.event}`,
      element: step.element,
      data: { process, execution, type, name },
      ...clause,
    });
    if (step.event === 'entered') for (const key of element.startsClocks) this.startClock(key, element);
    if (step.event === 'completed') {
      for (const key of element.stopsClocks) this.clocks.stop(key, { by: element.id });
    }
  }

  /** What it said stays out of the history: nobody has looked whether it may be shown. */
  dropped({ name, at }: ParkedMessage): void {
    this.journal.record({ kind: 'message.dropped', data: { name, at } });
  }

  private startClock(key: string, element: ElementInfo): void {
    const holder = element.role ? this.context.kind.unitFor(this.file, element.role, {}) : '';
    this.clocks.start(key, { startedBy: element.id, holder });
  }

  private async decideNow(call: ElementCall): Promise<CallAnswer> {
    const { kind, policy, decisions } = this.context;
    const facts = await kind.decisionFacts(this.file, call.name, call.inputs);
    const decision = await decisions.decide(policy.rules(call.name), facts);
    const whole = JSON.parse(JSON.stringify(decision)) as JsonObject;
    const made = { kind: 'decision.made', element: call.element.id, clause: decision.clause, data: whole };
    // Rules decided, whoever's command the step was taken in.
    this.journal.record({ ...made, actor: SYSTEM });
    kind.decided(this.file, call.name, whole);
    const { outcome, reason, confirm, clause, version, params } = decision;
    return { outputs: { outcome, reason, confirm, clause, version, params } };
  }
}
