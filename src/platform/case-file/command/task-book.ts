import type { CompiledModel, EngineState, OpenTask } from '../../engine/index.js';
import type { JsonObject } from '../../kernel/index.js';
import type { CaseTask } from '../case-file.js';
import type { ClockBook } from './clock-book.js';
import type { CommandContext } from './context.js';
import type { Draft } from './draft.js';
import type { Journal } from './journal.js';

type UnitOf = (role: string, inputs: JsonObject) => string;

/** Keeps the open tasks of the file in step with the engine: those still open keep their unit, person and revision. */
export class TaskBook {
  constructor(
    private readonly context: CommandContext,
    private readonly draft: Draft,
    private readonly journal: Journal,
    private readonly clocks: ClockBook,
  ) {}

  follow(state: EngineState, open: readonly OpenTask[], unitOf: UnitOf): void {
    const known = new Map(this.draft.tasks.map((task) => [task.id, task]));
    const kept = new Set(open.map((task) => task.id));
    for (const task of this.draft.tasks) if (!kept.has(task.id)) this.close(task);
    this.draft.tasks = open.map((task) => known.get(task.id) ?? this.open(task, processOf(state, task), unitOf));
  }

  /** Due dates follow the clocks the tasks are worked under. */
  refreshDueDates(): void {
    this.draft.tasks = this.draft.tasks.map((task) => {
      const current = { ...task, clock: this.clockOf(task) };
      const dueAt = this.dueOf(current);
      const same = current.clock === task.clock && dueAt?.getTime() === task.dueAt?.getTime();
      return same ? task : { ...current, dueAt };
    });
  }

  assign(id: string, to: { unit?: string; assignee?: string | null }): CaseTask | undefined {
    const task = this.draft.tasks.find((candidate) => candidate.id === id);
    if (!task) return undefined;
    const assigned: CaseTask = { ...task, ...to, revision: task.revision + 1 };
    this.draft.tasks = this.draft.tasks.map((candidate) => (candidate.id === id ? assigned : candidate));
    const data = { task: id, unit: assigned.unit, assignee: assigned.assignee };
    this.journal.record({ kind: 'task.assigned', element: task.element, data });
    return assigned;
  }

  private open(task: OpenTask, process: string, unitOf: UnitOf): CaseTask {
    const element = elementOf(this.context.policy.model(process), task.element);
    const role = element.role ?? '';
    const unit = unitOf(role, task.inputs);
    const clock = this.clockAtWork(element.clock ?? '', task.inputs);
    if (clock) this.clocks.hold(clock, this.subjectOf(clock, task.inputs), unit);
    const opened: CaseTask = {
      id: task.id,
      execution: task.execution,
      process,
      element: task.element,
      name: element.name,
      role,
      unit,
      form: element.form ?? null,
      clause: element.clause ?? null,
      clock,
      dueAt: null,
      assignee: null,
      inputs: task.inputs,
      openedAt: this.context.now,
      revision: 0,
    };
    const data = { task: task.id, process, name: element.name, role, unit };
    this.journal.record({
      kind: 'task.opened',
      element: task.element,
      data,
      ...(element.clause && { clause: element.clause }),
    });
    return opened;
  }

  private close(task: CaseTask): void {
    this.draft.closed = [...this.draft.closed, { ...task, closedAt: this.context.now }];
    const data = { task: task.id, process: task.process, unit: task.unit, assignee: task.assignee };
    this.journal.record({ kind: 'task.closed', element: task.element, data });
  }

  private dueOf(task: CaseTask): Date | null {
    if (!task.clock) return null;
    return this.clocks.running(task.clock, this.subjectOf(task.clock, task.inputs))?.dueAt ?? task.dueAt;
  }

  private clockOf(task: CaseTask): string | null {
    const { clock } = elementOf(this.context.policy.model(task.process), task.element);
    return this.clockAtWork(clock ?? '', task.inputs);
  }

  /** Of the clocks an element names (a limit, and those that may take its place), the one that runs; else the first. */
  private clockAtWork(named: string, inputs: JsonObject): string | null {
    const keys = named.split(/\s+/).filter((key) => key !== '');
    return keys.find((key) => this.clocks.running(key, this.subjectOf(key, inputs))) ?? keys[0] ?? null;
  }

  /** A multi-instance task is worked under the clock of its own item when there is one, else under the common one. */
  private subjectOf(clock: string, inputs: JsonObject): string {
    const { item } = inputs;
    const own = typeof item === 'object' && item !== null && 'id' in item ? item.id : inputs.subject;
    return typeof own === 'string' && this.clocks.running(clock, own) ? own : '';
  }
}

function processOf(state: EngineState, task: OpenTask): string {
  const execution = state.executions.find((candidate) => candidate.id === task.execution);
  if (!execution) throw new Error(`task ${task.id} belongs to no execution of the file`);
  return execution.process;
}

function elementOf(model: CompiledModel, id: string) {
  const element = model.elements.get(id);
  if (!element) throw new Error(`process ${model.process} has no element ${id}`);
  return element;
}
