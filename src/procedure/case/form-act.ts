import type { CaseTask } from '../../platform/case-file/index.js';
import { readForm } from '../../platform/forms/index.js';
import { type Actor, done, type Json, type JsonObject, type Outcome } from '../../platform/kernel/index.js';
import { maskWritten } from './mask-for.js';
import type { ReportFile } from './report.js';

/**
 * What completing a form means: checks preconditions, changes the domain, answers the small variables the diagram
 * goes on with. The data has been validated against the form before.
 */
export interface FormAct {
  /** Key of the form, `<key>.form.json`. */
  readonly form: string;
  execute(
    actor: Actor,
    file: ReportFile,
    task: CaseTask,
    data: JsonObject,
  ): Outcome<JsonObject> | Promise<Outcome<JsonObject>>;
}

/** A chapter's say about a form of another one: undefined when it has no objection. */
export type FormGuard = (file: ReportFile, data: JsonObject) => Refused | undefined;

/** The form of a key, as the release of a case has it. */
export type FormsOfRelease = (release: number, key: string) => Promise<Readonly<Record<string, unknown>>>;

type Refused = Extract<Outcome<JsonObject>, { readonly ok: false }>;

/** The acts of all chapters by form key. A form without one yields its scalar fields as variables. */
export class FormActs {
  private readonly byForm = new Map<string, FormAct>();

  /** @throws Error when two acts claim one form: a fault of the wiring. */
  constructor(
    acts: readonly FormAct[],
    private readonly guards: readonly Readonly<Record<string, FormGuard>>[] = [],
    private readonly forms?: FormsOfRelease,
  ) {
    for (const act of acts) {
      if (this.byForm.has(act.form)) throw new Error(`two acts for the form ${act.form}`);
      this.byForm.set(act.form, act);
    }
  }

  /** Carries out the form and completes the task in the same write; a refusal leaves the file untouched. */
  async complete(actor: Actor, file: ReportFile, task: CaseTask, filled: JsonObject): Promise<Outcome<JsonObject>> {
    const data = await this.withoutIdentity(file, task.form, filled);
    const objection = this.objection(file, task, data);
    if (objection) return objection;
    const act = task.form === null ? undefined : this.byForm.get(task.form);
    const outcome = act === undefined ? done(scalars(data)) : await act.execute(actor, file, task, data);
    if (outcome.ok) await file.completeTask(task.id, outcome.value);
    return outcome;
  }

  /** What staff write is read by roles that may not know who reported (第十五条). */
  private async withoutIdentity(file: ReportFile, key: string | null, filled: JsonObject): Promise<JsonObject> {
    if (key === null || this.forms === undefined) return filled;
    return maskWritten(file, readForm(await this.forms(file.release, key)), filled);
  }

  private objection(file: ReportFile, task: CaseTask, data: JsonObject): Refused | undefined {
    for (const guards of this.guards) {
      const guard = task.form !== null && Object.hasOwn(guards, task.form) ? guards[task.form] : undefined;
      const objection = guard?.(file, data);
      if (objection) return objection;
    }
    return undefined;
  }
}

function scalars(data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isScalar(value)));
}

function isScalar(value: Json): boolean {
  return value === null || typeof value !== 'object';
}
