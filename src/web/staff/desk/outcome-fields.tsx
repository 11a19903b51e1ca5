import { useId } from 'react';
import { Field } from '../../shared/controls/index.js';
import { type Call, type DeskScript, type OutcomeKey, useCaller } from './desk-data.js';
import { ElsewhereSelect } from './elsewhere-script.js';
import { type Details, needOf } from './outcomes.js';
import type { Taking } from './taking.js';
import { texts } from './texts.zh.js';

const words = texts.outcomes;

interface OutcomeFieldsProps {
  readonly outcome: OutcomeKey;
  readonly call: Call;
  readonly script: DeskScript;
  readonly taking: Taking;
  readonly details: Details;
  readonly set: (part: Partial<Details>) => void;
}

/** What one outcome asks for: which answer, which authority, which earlier case, or the caller's word. */
export function OutcomeFields({ outcome, call, script, taking, details, set }: OutcomeFieldsProps) {
  const need = needOf(outcome);
  if (need === 'truthful')
    return (
      <label className="desk__tick">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/noAutofocus: the first thing to answer in the dialog
          autoFocus
          checked={details.truthful}
          onChange={({ target }) => set({ truthful: target.checked })}
        />
        {words.truthful}
      </label>
    );
  if (need === 'entry')
    return (
      <p>
        {words.entry}：{taking.entry?.question ?? words.noEntry}
      </p>
    );
  if (need === 'code') return <Told script={script} code={details.code} choose={(code) => set({ code })} />;
  if (need === 'number')
    return <CaseNumber call={call} phone={taking.phone} value={details.number} change={(number) => set({ number })} />;
  return null;
}

function Told(props: { script: DeskScript; code: string; choose: (code: string) => void }) {
  const chosen = props.script.elsewhere.find(({ code }) => code === props.code);
  return (
    <>
      <ElsewhereSelect {...props} />
      {chosen !== undefined && (
        <p className="desk__told">
          {chosen.authority} <b>{chosen.phone || texts.elsewhere.noPhone}</b>
        </p>
      )}
    </>
  );
}

function CaseNumber(props: { call: Call; phone: string; value: string; change: (number: string) => void }) {
  const { call, phone, value, change } = props;
  const list = useId();
  const cases = useCaller(call.id, phone).data?.cases ?? [];
  return (
    <Field label={words.number}>
      {(parts) => (
        <>
          <input
            {...parts}
            className="sj-input"
            list={list}
            // biome-ignore lint/a11y/noAutofocus: the first thing to answer in the dialog
            autoFocus
            maxLength={40}
            autoComplete="off"
            value={value}
            onChange={({ target }) => change(target.value)}
          />
          <datalist id={list}>
            {cases.map(({ number, place, category }) => (
              <option key={number} value={number}>
                {category} {place}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
