import type { ClockRecord, ListedClock } from '../../clocks/index.js';
import type { CaseTask } from '../case-file.js';
import type { CaseKind } from '../case-files.js';
import type { StoredFile, TaskRow } from '../store/stored-file.js';

/** Sorts after every real date, so that tasks without one come last. */
export const NO_DUE_DATE = new Date('9999-12-31T00:00:00.000Z');

/** The rows a case file stands for: its open tasks, and those closed since the last relay. */
export function taskRowsOf(file: StoredFile, kind?: CaseKind<unknown>): readonly TaskRow[] {
  const clocks = runningOf(file);
  return [
    ...file.closed.map((task) => rowOf(file, task, task.closedAt)),
    ...file.tasks.map((task) => ({ ...rowOf(file, task, null), clocks, ...kind?.listing?.(file, task) })),
  ];
}

/** Clocks a list shows of a case at most. */
const MOST_CLOCKS = 20;

function runningOf({ clocks }: StoredFile): readonly ListedClock[] {
  const running = clocks.filter((clock) => clock.state === 'running');
  return running
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .slice(0, MOST_CLOCKS)
    .map(listed);
}

function listed(clock: ClockRecord): ListedClock {
  const { key, unit, amount, clause, subject, holder, startedAt, dueAt, provisional, promisedAt, state, settledAt } =
    clock;
  return { key, unit, amount, clause, subject, holder, startedAt, dueAt, provisional, promisedAt, state, settledAt };
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
