import { useState } from 'react';
import { Field } from '../../shared/controls/index.js';
import { AskDialog, useCommand } from '../asking/index.js';
import { giveShift } from './duty-acts.js';
import { useColleagues, useDutyChanged } from './duty-data.js';
import { texts } from './texts.zh.js';

const words = texts.handover;

/** To whom, and what he must know; the open emergencies go with it by themselves. */
export function GiveDialog({ onClose }: { readonly onClose: () => void }) {
  const [to, setTo] = useState('');
  const [summary, setSummary] = useState('');
  const colleagues = useColleagues().data ?? [];
  const changed = useDutyChanged();
  const { busy, problem, send } = useCommand(giveShift);
  const give = async () => {
    if ((await send({ to, summary: summary.trim() })) === null) return;
    await changed();
    onClose();
  };
  return (
    <AskDialog
      title={words.giveTitle}
      confirm={words.giving}
      barred={to === '' ? words.noHeir : summary.trim() === '' ? words.noSummary : ''}
      busy={busy}
      problem={problem}
      onConfirm={() => void give()}
      onClose={onClose}
    >
      <Field label={words.to}>
        {(parts) => (
          <select {...parts} className="sj-input" value={to} onChange={({ target }) => setTo(target.value)}>
            <option value="">{words.pick}</option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.summary}>
        {(parts) => (
          <textarea
            {...parts}
            className="sj-input"
            rows={5}
            maxLength={5000}
            value={summary}
            onChange={({ target }) => setSummary(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}
