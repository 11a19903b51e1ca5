import { problemOf } from '../../api/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { useKeptDraft, useTask } from './task-data.js';
import { type Beside, TaskFilling } from './task-filling.js';
import './task-panel.css';

export interface TaskPanelProps extends Beside {
  readonly id: string;
}

/** A task beside its case: its form, what pressing would lead to, and its buttons, always in sight. */
export function TaskPanel({ id, ...beside }: TaskPanelProps) {
  const task = useTask(id);
  const draft = useKeptDraft(id);
  // What is already open stays open whatever becomes of the task: nobody loses what he has typed.
  if (task.data === undefined && task.isError)
    return <RegionError problem={problemOf(task.error)} retry={() => void task.refetch()} />;
  if (task.data === undefined || draft.isPending) return <Skeleton lines={8} />;
  return <TaskFilling key={id} task={task.data.value} kept={draft.data ?? null} {...beside} />;
}
