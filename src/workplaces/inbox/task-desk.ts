import { Accounts } from '../../platform/access/index.js';
import type { CaseTask, Command } from '../../platform/case-file/index.js';
import { Directory } from '../../platform/directory/index.js';
import { type Actor, Clock, type JsonObject, refuse } from '../../platform/kernel/index.js';
import { type FormSchema, PolicyReleases } from '../../platform/policy/index.js';
import { type PersonView, personOf } from '../account/index.js';
import { optionsFor } from '../directory/index.js';
import { settle } from '../http/index.js';
import { CaseDoor, type ReportCase } from './case-door.js';
import { ChangeTask } from './change-task.js';
import { CompleteTask } from './complete-task.js';
import { Names } from './names.js';
import { OwnWrites } from './own-writes.js';
import { Preview } from './preview.js';
import type { PreviewView } from './preview-view.js';
import { StandIns } from './stand-ins.js';
import { openTask, parts } from './task-door.js';
import { type TaskView, view } from './task-view.js';

type Receipt = { number: string; revision: number; result: JsonObject };
type Edit = Command & { readonly revision: number };

const MOST_COLLEAGUES = 100;

/** What a person does at his desk with tasks; every way in goes through the door of the case. */
export class TaskDesk {
  constructor(
    private readonly door: CaseDoor,
    private readonly writes: OwnWrites,
    private readonly changeTask: ChangeTask,
    private readonly completeTask: CompleteTask,
    private readonly accounts: Accounts,
    private readonly policy: PolicyReleases,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly clock: Clock,
    private readonly rehearsal: Preview,
    private readonly standIns: StandIns,
  ) {}

  async open(actor: Actor, id: string): Promise<TaskView> {
    const { case: caseId, task: taskId } = parts(id);
    const { file } = await this.door.look(actor, caseId);
    const task = openTask(file, taskId, actor);
    const schema = await this.formOf(file, task);
    const people = await this.names.people(task.assignee === null ? [] : [task.assignee]);
    const unitName = (code: string) => this.directory.unit(code)?.name;
    const covered = await this.standIns.of(actor);
    const sight = { actor, now: this.clock.now(), unitName, people, covered };
    return view(file, task, { schema, options: optionsFor(this.directory, schema) }, sight);
  }

  async colleagues(actor: Actor, id: string): Promise<readonly PersonView[]> {
    const { case: caseId, task: taskId } = parts(id);
    const { file } = await this.door.enter(actor, caseId);
    const task = openTask(file, taskId, actor);
    const people = await this.accounts.colleagues(task.unit, MOST_COLLEAGUES);
    return people.filter((account) => account.roles.includes(task.role)).map(personOf);
  }

  async claim(actor: Actor, id: string, edit: Edit): Promise<Receipt> {
    return this.writes.settled(actor, await this.changeTask.claim(actor, await this.commandOf(actor, id, edit)));
  }

  async unclaim(actor: Actor, id: string, edit: Edit): Promise<Receipt> {
    return this.writes.settled(actor, await this.changeTask.unclaim(actor, await this.commandOf(actor, id, edit)));
  }

  async handOver(actor: Actor, id: string, edit: Edit, to: string): Promise<Receipt> {
    const colleagues = await this.colleagues(actor, id);
    if (!colleagues.some((person) => person.id === to)) settle(refuse('task.not-a-colleague'));
    const command = await this.commandOf(actor, id, edit);
    return this.writes.settled(actor, await this.changeTask.handOver(actor, command, to));
  }

  async complete(actor: Actor, id: string, command: Command, data: JsonObject): Promise<Receipt> {
    const target = await this.commandOf(actor, id, command);
    return this.writes.settled(actor, await this.completeTask.execute(actor, target, data));
  }

  /** What completing it would do; nothing is written. */
  async preview(actor: Actor, id: string, data: JsonObject): Promise<PreviewView> {
    const { case: caseId, task } = parts(id);
    const covered = await this.standIns.of(actor);
    return this.rehearsal.of(actor, caseId, (file) => this.completeTask.act(actor, file, task, data, covered));
  }

  /** Checks that the case may be seen; whether the task still waits is decided inside the command. */
  private async commandOf<C extends Command>(actor: Actor, id: string, command: C) {
    const { case: caseId, task } = parts(id);
    const { file } = await this.door.enter(actor, caseId);
    return { ...command, case: file._id, task };
  }

  private async formOf(file: ReportCase, task: CaseTask): Promise<FormSchema | null> {
    return task.form === null ? null : (await this.policy.compiled(file.release)).form(task.form);
  }
}
