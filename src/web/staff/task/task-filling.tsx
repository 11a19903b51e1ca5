import { Alert, Button } from 'antd';
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import type { Shape } from '../../api/index.js';
import { KeyCaps, useKeys } from '../../shared/keys/index.js';
import { Skeleton } from '../../shared/states/index.js';
import type { FormSchema, TaskFormHandle } from '../form/index.js';
import { usePerson } from '../session/index.js';
import { Afterwards } from './afterwards.js';
import { DraftConflict, DraftNote } from './draft-note.js';
import type { Filled, Kept } from './draft-sync.js';
import { type Holder, holderOf, mayFill } from './holder.js';
import { HolderBar } from './holder-bar.js';
import { SIGNED_FORMS, SignOffSteps } from './sign-off-steps.js';
import type { Task } from './task-data.js';
import { SUBMIT, texts } from './texts.zh.js';
import { useDraft } from './use-draft.js';
import { usePreview } from './use-preview.js';
import { useSubmit } from './use-submit.js';

const TaskForm = lazy(() => import('../form/index.js').then(({ TaskForm: Component }) => ({ default: Component })));

/** What the case says about the task now, which may be more than the task said when it was opened. */
export interface Beside {
  /** The task in the case as it is now; null once it is done or gone. */
  readonly now: Pick<Shape<'CaseTask'>, 'assignee' | 'revision'> | null;
  readonly people: Readonly<Record<string, string>>;
  readonly signOff: Shape<'SignOff'> | null;
  /** What else may be done to the case from here. */
  readonly actions?: ReactNode;
  readonly onDone: () => void;
  /** Puts away a form whose task is gone. */
  readonly onPutAway: () => void;
}

interface TaskFillingProps extends Beside {
  readonly task: Task;
  readonly kept: Kept | null;
}

export function TaskFilling({ task, kept, now, people, signOff, actions, onDone, onPutAway }: TaskFillingProps) {
  const person = usePerson();
  const form = useRef<TaskFormHandle>(null);
  const draft = useDraft(task.id, kept);
  // The form begins once; news about the task never touches what is being typed.
  const [begun] = useState(() => ({
    schema: task.schema as FormSchema | null,
    given: { ...task.options, ...task.inputs },
  }));
  const [filled, setFilled] = useState<Filled>(draft.newest ?? {});
  const [shown, setShown] = useState<Filled>(filled);
  const data = useMemo(() => ({ ...begun.given, ...shown }), [begun, shown]);
  const assignee = now === null ? task.assignee : now.assignee;
  const holder = holderOf(task, assignee, person);
  const open = now !== null && mayFill(holder);
  const { preview, refused } = usePreview(task.id, open && isWorthAsking(begun.schema, filled) ? filled : null);
  const { submit, sending, problem } = useSubmit(task, draft, onDone);

  const send = async () => {
    if (!open) return;
    const complete = begun.schema === null ? {} : form.current?.submit();
    if (!complete) return form.current?.focus();
    const told = await submit(complete);
    if (told?.errors && told.errors.length > 0) form.current?.showFaults(told.errors);
  };
  useKeys({ 'ctrl+enter': () => void send(), 'ctrl+s': () => void draft.now() });
  const holderName = assignee === null ? null : { id: assignee, name: people[assignee] ?? task.assigneeName ?? '' };
  return (
    <section
      className="task-panel"
      aria-label={texts.region}
      onKeyDownCapture={(event) => {
        // Before the parts of the form: some take Enter for themselves.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        void send();
      }}
    >
      <header className="task-panel__head">
        <h2>{task.name}</h2>
        <span className="task-panel__grow" />
        <DraftNote draft={draft} />
      </header>
      {now === null ? (
        <Gone onPutAway={onPutAway} />
      ) : (
        <HolderBar task={task} holder={holder} assignee={holderName} revision={now.revision} />
      )}
      <div className="task-panel__body">
        {begun.schema === null ? (
          <p className="sj-quiet">{texts.noForm}</p>
        ) : (
          <Suspense fallback={<Skeleton lines={8} />}>
            <DraftConflict
              draft={draft}
              schema={begun.schema}
              onSettled={(settled) => {
                setFilled(settled);
                setShown(settled);
              }}
            />
            <TaskForm
              ref={form}
              schema={begun.schema}
              data={data}
              disabled={sending || !open}
              onChange={(typed) => {
                setFilled(typed);
                draft.typed(typed);
              }}
            />
          </Suspense>
        )}
      </div>
      <footer className="task-panel__foot">
        {preview ? <Afterwards preview={preview} /> : null}
        {task.form !== null && SIGNED_FORMS.has(task.form) ? <SignOffSteps signOff={signOff} people={people} /> : null}
        {problem ? <Alert type="error" title={problem.detail} role="alert" /> : null}
        <div className="task-panel__buttons">
          <Button type="primary" loading={sending} disabled={!open} onClick={() => void send()}>
            {SUBMIT[task.form ?? ''] ?? texts.submit}
            <KeyCaps chord="ctrl+enter" />
          </Button>
          {actions}
        </div>
        <p className="sj-quiet sj-small">{reasonOf(task, holder, holderName?.name) || refusedWords(refused?.detail)}</p>
      </footer>
    </section>
  );
}

/** An empty form leads nowhere. */
function isWorthAsking(schema: FormSchema | null, filled: Filled): boolean {
  return schema === null || Object.keys(filled).length > 0;
}

function Gone({ onPutAway }: { readonly onPutAway: () => void }) {
  return (
    <div className="task-panel__holder" role="alert">
      <span>{texts.gone}</span>
      <Button size="small" onClick={onPutAway}>
        {texts.put}
      </Button>
    </div>
  );
}

/** Why the button cannot be pressed; empty when it can. */
function reasonOf(task: Task, holder: Holder, name = ''): string {
  if (holder === 'other') return texts.heldByOther(name);
  return holder === 'elsewhere' ? texts.notYours(task.unitTitle, task.roleTitle) : '';
}

function refusedWords(detail: string | undefined): string {
  return detail === undefined ? '' : texts.cannotYet(detail);
}
