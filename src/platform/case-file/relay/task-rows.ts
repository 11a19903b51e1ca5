import type { CaseTask } from '../case-file.js';
import type { StoredFile, TaskRow } from '../store/stored-file.js';

/** Sorts after every real date, so that tasks without one come last. */
export const NO_DUE_DATE = new Date('9999-12-31T00:00:00.000Z');

/** The rows a case file stands for: its open tasks, and those closed since the last relay. */
export function taskRowsOf(file: StoredFile): readonly TaskRow[] {
  return [
    ...file.closed.map((task) => rowOf(file, task, task.closedAt)),
    ...file.tasks.map((task) => rowOf(file, task, null)),
  ];
}

function rowOf(file: StoredFile, task: CaseTask, closedAt: Date | null): TaskRow {
  return {
    _id: `${file._id}:${task.id}`,
    case: file._id,
    rev: file.rev,
    open: closedAt === null,
    kind: file.kind,
    number: file.number,
    release: file.release,
    task: task.id,
    process: task.process,
    element: task.element,
    name: task.name,
    role: task.role,
    unit: task.unit,
    assignee: task.assignee,
    form: task.form,
    clause: task.clause,
    clock: task.clock,
    dueAt: task.dueAt,
    sortAt: task.dueAt ?? NO_DUE_DATE,
    openedAt: task.openedAt,
    closedAt,
    revision: task.revision,
    parties: file.parties,
    facets: file.facets,
  };
}
