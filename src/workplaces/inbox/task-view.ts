import { z } from 'zod';
import type { CaseTask, TaskRow } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import type { FormSchema } from '../../platform/policy/index.js';
import type { ReportCase } from './case-door.js';
import { roleTitle, unitTitle } from './titles.js';

/** What every task is shown with, in a list or opened. */
export const taskFields = {
  id: z.string(),
  case: z.string(),
  number: z.string(),
  process: z.string(),
  element: z.string(),
  name: z.string(),
  role: z.string(),
  roleTitle: z.string(),
  unit: z.string(),
  unitTitle: z.string(),
  clause: z.string().nullable(),
  clock: z.string().nullable(),
  form: z.string().nullable(),
  dueAt: z.iso.datetime().nullable(),
  overdue: z.boolean(),
  openedAt: z.iso.datetime(),
  assignee: z.string().nullable(),
  assigneeName: z.string().nullable(),
  mine: z.boolean(),
  coverFor: z.object({ id: z.string(), name: z.string() }).nullable(),
  revision: z.int(),
};

export const taskView = z
  .strictObject({
    ...taskFields,
    inputs: z.record(z.string(), z.unknown()),
    schema: z.unknown(),
    options: z.record(z.string(), z.array(z.strictObject({ value: z.string(), label: z.string() }))),
  })
  .meta({
    id: 'Task',
    description:
      'schema 是表单（form-js），inputs 是任务的输入，options 是表单 valuesKey 所指的机构选项；修改时把 ETag 作为 If-Match 送回',
  });

const count = z.int();
export const taskCounts = z
  .strictObject({
    open: count,
    overdue: count,
    today: count,
    week: count,
    later: count,
    decision: count,
    mine: count,
    unclaimed: count,
    capped: z.int(),
  })
  .meta({ id: 'TaskCounts', description: '达到 capped 的数，实际可能更多（“1 万以上”）' });

export type TaskView = z.infer<typeof taskView>;
export type TaskCounts = z.infer<typeof taskCounts>;

/** What the page of a task is made from, beside the task. */
export interface TaskPage {
  readonly schema: FormSchema | null;
  readonly options: TaskView['options'];
}

/** Who looks, and what offices and people are called. */
export interface TaskSight {
  readonly actor: Actor;
  readonly now: Date;
  readonly unitName: (id: string) => string | undefined;
  readonly people: ReadonlyMap<string, string>;
  /** Absent people he steps in for. */
  readonly covered: ReadonlySet<string>;
}

/** A task opened, with what its page needs. */
export function view(file: ReportCase, task: CaseTask, page: TaskPage, sight: TaskSight): TaskView {
  const { schema, options } = page;
  return {
    ...common(task, { case: file._id, number: file.number, id: task.id }, sight),
    inputs: task.inputs,
    schema,
    options,
  };
}

type Common = Omit<CaseTask, 'id' | 'execution' | 'inputs'>;
type CommonView = z.infer<z.ZodObject<typeof taskFields>>;

/** The part of a task that lists and pages share. */
export function common(
  task: Common,
  { case: caseId, number, id }: { case: string; number: string; id: string },
  { actor, now, unitName, people, covered }: TaskSight,
): CommonView {
  const { process, element, name, role, unit, clause, clock, form, dueAt, openedAt, assignee, revision } = task;
  const holder = assignee === null ? null : { id: assignee, name: people.get(assignee) ?? '' };
  return {
    ...{ id: `${caseId}:${id}`, case: caseId, number, process, element, name, clause, clock, form },
    ...{ role, roleTitle: roleTitle(role), unit, unitTitle: unitTitle(unit, unitName) },
    dueAt: dueAt?.toISOString() ?? null,
    overdue: dueAt !== null && dueAt <= now,
    openedAt: openedAt.toISOString(),
    assignee,
    assigneeName: holder?.name ?? null,
    mine: assignee === actor.id,
    coverFor: holder !== null && covered.has(holder.id) ? holder : null,
    revision,
  };
}

/** Scalars as JSON; the keyed hash of the reporter is nobody's business. */
export function facetsOf(facets: TaskRow['facets']): Record<string, string | number | boolean | null> {
  const shown = Object.entries(facets).filter(([name]) => name !== 'reporter');
  return Object.fromEntries(shown.map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]));
}
