import { Alert, App, Button } from 'antd';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { commandKey, type Problem, problemOf } from '../../api/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import type { FormSchema, TaskFormHandle } from '../form/index.js';
import { completeTask, type Task, useTask, useTaskChanged } from './task-data.js';
import './task-panel.css';
import { texts } from './texts.zh.js';

const TaskForm = lazy(() => import('../form/index.js').then(({ TaskForm: Component }) => ({ default: Component })));

export interface TaskPanelProps {
  readonly id: string;
  /** Number of the case. */
  readonly number: string;
  readonly onDone: () => void;
}

/** A task beside its case: its form, what pressing would lead to, and its buttons, always in sight. */
export function TaskPanel({ id, number, onDone }: TaskPanelProps) {
  const task = useTask(id);
  if (task.isPending) return <Skeleton lines={8} />;
  if (task.isError) return <RegionError problem={problemOf(task.error)} retry={() => void task.refetch()} />;
  return <Filling key={id} task={task.data.value} number={number} onDone={onDone} />;
}

interface FillingProps {
  readonly task: Task;
  readonly number: string;
  readonly onDone: () => void;
}

function Filling({ task, number, onDone }: FillingProps) {
  const { message } = App.useApp();
  const form = useRef<TaskFormHandle>(null);
  const [key] = useState(commandKey);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const changed = useTaskChanged(number);
  const schema = task.schema as FormSchema | null;
  const data = useMemo(() => ({ ...task.options, ...task.inputs }), [task]);

  const submit = async () => {
    const filled = schema === null ? {} : form.current?.submit();
    if (!filled) return form.current?.focus();
    setSending(true);
    setProblem(null);
    try {
      await completeTask(task.id, filled, key);
      message.success(texts.done);
      await changed(task.id);
      onDone();
    } catch (fault) {
      setProblem(problemOf(fault));
    } finally {
      setSending(false);
    }
  };
  return (
    <section className="task-panel" aria-label={texts.region}>
      <header className="task-panel__head">
        <h2>{task.name}</h2>
      </header>
      <div className="task-panel__body">
        {schema === null ? (
          <p className="sj-quiet">{texts.noForm}</p>
        ) : (
          <Suspense fallback={<Skeleton lines={8} />}>
            <TaskForm ref={form} schema={schema} data={data} disabled={sending} />
          </Suspense>
        )}
      </div>
      <footer className="task-panel__foot">
        {problem ? <Alert type="error" title={problem.detail} role="alert" /> : null}
        <Button type="primary" loading={sending} onClick={() => void submit()}>
          {texts.submit}
        </Button>
      </footer>
    </section>
  );
}
