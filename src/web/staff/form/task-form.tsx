import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './task-form.css';
import { Form } from '@bpmn-io/form-js-viewer';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { faultsByField, filledIn } from './form-keys.js';
import { inChinese } from './form-words.zh.js';

type Data = Readonly<Record<string, unknown>>;

/** A form of the policy (form-js), as the API gives it with a task. */
export type FormSchema = { readonly components?: readonly object[]; readonly [key: string]: unknown };

/** `visits[0].day`, and what to do about it. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

export interface TaskFormHandle {
  /** Shows every fault at its field. @returns what is filled in; null while something is wrong */
  submit(): Data | null;
  /** Moves the cursor to the first field with a fault, or to the first field. */
  focus(): void;
  /** What the server found wrong, each at its field. */
  showFaults(faults: readonly FieldFault[]): void;
}

export interface TaskFormProps {
  readonly schema: FormSchema;
  /** Options and facts the form refers to, and values it begins with. */
  readonly data: Data;
  readonly disabled?: boolean;
  /** Told what is filled in, after every change by a person. */
  readonly onChange?: (filled: Data) => void;
  readonly ref?: Ref<TaskFormHandle>;
}

/** The server checks what is sent by the same schema; this form shows the same faults while one types. */
export function TaskForm({ schema, data, disabled = false, onChange, ref }: TaskFormProps) {
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<Form | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;

  useEffect(() => {
    if (place.current === null) return;
    // Without a delay: whoever types and at once presses Ctrl+Enter sends what he has typed.
    const options = { container: place.current, debounce: false };
    const made = new Form({ ...options, additionalModules: [{ translate: ['value', inChinese] }] });
    // The library tells of changes it made itself too: those that leave what is filled in as it was are none.
    let known: string | null = null;
    made.on('changed', (event: { data: Data }) => {
      const filled = filledIn(schema, event.data);
      const text = JSON.stringify(filled);
      if (known === null || text === known) return;
      known = text;
      changed.current?.(filled);
    });
    // The library fills the schema it is given with parts of its own.
    void made.importSchema(structuredClone(schema), structuredClone(data)).then(() => {
      known = JSON.stringify(filledIn(schema, made._getState().data as Data));
    });
    form.current = made;
    return () => {
      form.current = null;
      made.destroy();
    };
  }, [schema, data]);

  useEffect(() => form.current?.setProperty('disabled', disabled), [disabled]);

  const focus = () => {
    const faulty = place.current?.querySelector<HTMLElement>('[aria-invalid="true"], .fjs-has-errors input');
    (faulty ?? place.current?.querySelector<HTMLElement>('input, select, textarea, [tabindex="0"]'))?.focus();
  };
  useImperativeHandle(ref, () => ({
    focus,
    submit() {
      const result = form.current?.submit();
      if (result === undefined || Object.keys(result.errors).length > 0) return null;
      return filledIn(schema, result.data as Data);
    },
    showFaults(faults) {
      const made = form.current;
      if (made === null) return;
      const { errors } = made._getState();
      made._setState({ errors: { ...errors, ...faultsByField(schema, faults) } });
      requestAnimationFrame(focus);
    },
  }));

  return <div className="task-form" ref={place} />;
}
