import { useState } from 'react';
import { isNowhere } from '../../portal/places/index.js';
import { Button, Field } from '../../shared/controls/index.js';
import { AskDialog } from '../asking/index.js';
import type { Call, DeskScript, OutcomeKey } from './desk-data.js';
import { gapsIn, isBarring } from './notes.js';
import { OutcomeFields } from './outcome-fields.js';
import { type Details, lackOf } from './outcomes.js';
import type { ReadOut, Taking } from './taking.js';
import { texts } from './texts.zh.js';
import { useEnding } from './use-ending.js';

const words = texts.outcomes;
const LACKS = {
  entry: words.noEntry,
  code: words.noCode,
  number: words.noNumber,
  truthful: words.untold,
} as const;

interface OutcomeDialogProps {
  readonly outcome: OutcomeKey;
  readonly call: Call;
  readonly script: DeskScript;
  readonly taking: Taking;
  readonly onClose: () => void;
  readonly onEnded: (read: ReadOut | null) => void;
}

/** The outcome, what it needs, and the press that ends the call. */
export function OutcomeDialog({ outcome, call, script, taking, onClose, onEnded }: OutcomeDialogProps) {
  const [details, setDetails] = useState<Details>({
    entry: taking.entry?.id ?? '',
    code: taking.code,
    number: '',
    note: '',
    truthful: false,
  });
  const { busy, problem, end } = useEnding(outcome, call, taking, onEnded);
  const set = (part: Partial<Details>) => setDetails((before) => ({ ...before, ...part }));
  const gaps = outcome === 'report' ? gapsIn(taking.notes, !isNowhere(taking.notes.place)) : [];
  const barring = gaps.find(isBarring);
  const lack = lackOf(outcome, details);
  const barred = barring !== undefined ? texts.gaps[barring] : lack === null ? '' : LACKS[lack];
  return (
    <AskDialog
      title={script.outcomes.find(({ key }) => key === outcome)?.title ?? ''}
      confirm={outcome === 'report' ? words.submit : words.confirm}
      barred={barred}
      busy={busy}
      problem={problem}
      onConfirm={() => void end(details)}
      onClose={onClose}
    >
      {gaps.length > 0 && (
        <ul className="desk__gaps">
          {gaps.map((gap) => (
            <li key={gap}>{texts.gaps[gap]}</li>
          ))}
        </ul>
      )}
      <OutcomeFields outcome={outcome} call={call} script={script} taking={taking} details={details} set={set} />
      {problem?.code === 'call.ended-already' && <Button onClick={() => onEnded(null)}>{words.elsewhere}</Button>}
      {outcome !== 'report' && <Note value={details.note} change={(note) => set({ note })} />}
    </AskDialog>
  );
}

function Note({ value, change }: { readonly value: string; readonly change: (note: string) => void }) {
  return (
    <Field label={words.note} optional>
      {(parts) => (
        <input
          {...parts}
          className="sj-input"
          maxLength={500}
          autoComplete="off"
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}
