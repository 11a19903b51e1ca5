import { type ButtonHTMLAttributes, type ReactElement, type ReactNode, useId } from 'react';
import { WarningIcon } from '../icons/index.js';
import { OPTIONAL } from './texts.zh.js';
import './controls.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary per region; `ending` for what deletes or ends, outlined always. */
  readonly kind?: 'primary' | 'plain' | 'text' | 'ending';
  readonly size?: 'small' | 'middle' | 'large';
  /** Why it cannot be pressed now: shown beside it, and read with it; it stays in the tab order. */
  readonly reason?: string;
}

/** A native button. What opens something else ends its words with “…”. */
export function Button({ kind = 'plain', size = 'middle', reason, onClick, ...rest }: ButtonProps): ReactElement {
  const id = useId();
  const barred = reason !== undefined && reason !== '';
  const button = (
    <button
      type="button"
      {...rest}
      className={`sj-button ${rest.className ?? ''}`}
      data-kind={kind}
      data-size={size}
      aria-disabled={barred || undefined}
      aria-describedby={barred ? id : rest['aria-describedby']}
      onClick={barred ? (event) => event.preventDefault() : onClick}
    />
  );
  if (!barred) return button;
  return (
    <span className="sj-row">
      {button}
      <span id={id} className="sj-quiet sj-small">
        {reason}
      </span>
    </span>
  );
}

/** What a field's control must carry. */
export interface FieldParts {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** A word beside the label, in grey. */
  readonly hint?: string;
  /** Required is the rule; this marks the exception. */
  readonly optional?: boolean;
  /** What is wrong and what to do. */
  readonly fault?: string | undefined;
  readonly children: (parts: FieldParts) => ReactNode;
}

/** Label above, fault below; `children` draws the control with the parts it is given. */
export function Field({ label, hint, optional = false, fault, children }: FieldProps): ReactElement {
  const id = useId();
  const faulty = fault !== undefined && fault !== '';
  return (
    <div className="sj-field">
      <label className="sj-label" htmlFor={id}>
        {label}
        {optional && <em>{OPTIONAL}</em>}
        {hint !== undefined && <em>{hint}</em>}
      </label>
      {children({
        id,
        'aria-invalid': faulty || undefined,
        'aria-describedby': faulty ? `${id}-fault` : undefined,
      })}
      {faulty && (
        <p className="sj-fault" id={`${id}-fault`}>
          <WarningIcon size={14} />
          {fault}
        </p>
      )}
    </div>
  );
}

export interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: native radios. */
export function Segments<T extends string>({ label, name, options, value, onChange }: SegmentsProps<T>): ReactElement {
  return (
    <fieldset className="sj-field">
      <legend className="sj-label">{label}</legend>
      <div className="sj-segments">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
