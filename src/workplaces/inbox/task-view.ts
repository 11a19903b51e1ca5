import { z } from 'zod';
import type { CaseTask, TaskRow } from '../../platform/case-file/index.js';
import type { FormSchema } from '../../platform/policy/index.js';
import type { ReportCase } from './case-door.js';

const fields = {
  id: z.string(),
  case: z.string(),
  number: z.string(),
  process: z.string(),
  element: z.string(),
  name: z.string(),
  role: z.string(),
  unit: z.string(),
  clause: z.string().nullable(),
  clock: z.string().nullable(),
  form: z.string().nullable(),
  dueAt: z.iso.datetime().nullable(),
  overdue: z.boolean(),
  openedAt: z.iso.datetime(),
  assignee: z.string().nullable(),
  revision: z.int(),
};
const facet = z.union([z.string(), z.number(), z.boolean(), z.iso.datetime(), z.null()]);

export const taskRow = z.strictObject({ ...fields, facets: z.record(z.string(), facet) }).meta({ id: 'TaskRow' });
export const taskView = z
  .strictObject({
    ...fields,
    inputs: z.record(z.string(), z.unknown()),
    schema: z.unknown(),
    options: z.record(z.string(), z.array(z.strictObject({ value: z.string(), label: z.string() }))),
  })
  .meta({
    id: 'Task',
    description:
      'schema 是表单（form-js），inputs 是任务的输入，options 是表单 valuesKey 所指的机构选项；修改时把 ETag 作为 If-Match 送回',
  });
export const taskCounts = z.strictObject({ open: z.int(), overdue: z.int() }).meta({ id: 'TaskCounts' });

export type TaskRowView = z.infer<typeof taskRow>;
export type TaskView = z.infer<typeof taskView>;

/** A task in a list. */
export function row(task: TaskRow, now: Date): TaskRowView {
  return { ...common(task, task.case, task.number, task.task, now), facets: facetsOf(task.facets) };
}

/** What the page of a task is made from, beside the task. */
export interface TaskPage {
  readonly schema: FormSchema | null;
  readonly options: TaskView['options'];
}

/** A task opened, with what its page needs. */
export function view(file: ReportCase, task: CaseTask, page: TaskPage, now: Date): TaskView {
  const { schema, options } = page;
  return { ...common(task, file._id, file.number, task.id, now), inputs: task.inputs, schema, options };
}

type Common = Omit<CaseTask, 'id' | 'execution' | 'inputs'>;

function common(task: Common, caseId: string, number: string, id: string, now: Date): Omit<TaskRowView, 'facets'> {
  const { process, element, name, role, unit, clause, clock, form, dueAt, openedAt, assignee, revision } = task;
  return {
    id: `${caseId}:${id}`,
    case: caseId,
    number,
    process,
    element,
    name,
    role,
    unit,
    clause,
    clock,
    form,
    dueAt: dueAt?.toISOString() ?? null,
    overdue: dueAt !== null && dueAt <= now,
    openedAt: openedAt.toISOString(),
    assignee,
    revision,
  };
}

/** Scalars as JSON; the keyed hash of the reporter is nobody's business. */
export function facetsOf(facets: TaskRow['facets']): Record<string, string | number | boolean | null> {
  const shown = Object.entries(facets).filter(([name]) => name !== 'reporter');
  return Object.fromEntries(shown.map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]));
}
