import { type FormEvent, type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { Problem } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import './ask-dialog.css';
import { texts } from './texts.zh.js';

export interface AskDialogProps {
  readonly title: string;
  /** What the main button does, as a verb. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly problem?: Problem | null;
  /** Why it cannot be confirmed yet. */
  readonly barred?: string;
  readonly children?: ReactNode;
}

/** Asks for what an act needs. Enter confirms, Esc leaves; the browser keeps the cursor inside. */
export function AskDialog(props: AskDialogProps): ReactElement {
  const { title, confirm, onConfirm, onClose, busy = false, problem = null, barred = '', children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it is taken away: only so the cursor goes back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (barred === '' && !busy) onConfirm();
  };
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onCancel={onClose}>
      <form onSubmit={submit}>
        <h2 id={id}>{title}</h2>
        <div className="ask__body">{children}</div>
        {problem !== null && (
          <p className="sj-fault" role="alert">
            {problem.detail}
          </p>
        )}
        <footer className="ask__foot">
          <Button onClick={onClose}>{texts.leave}</Button>
          <Button type="submit" kind="primary" disabled={busy} reason={barred}>
            {busy ? texts.sending : confirm}
          </Button>
        </footer>
      </form>
    </dialog>
  );
}
