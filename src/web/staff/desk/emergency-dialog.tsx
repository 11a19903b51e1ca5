import { useState } from 'react';
import { Button, Field } from '../../shared/controls/index.js';
import { AskDialog } from '../asking/index.js';
import { texts } from './texts.zh.js';

const words = texts.emergency;

interface EmergencyDialogProps {
  readonly reason: string | null;
  readonly mark: (reason: string | null) => void;
  readonly onClose: () => void;
}

/** F2: a reason, and the duty office is told as soon as there is a case. */
export function EmergencyDialog({ reason, mark, onClose }: EmergencyDialogProps) {
  const [why, setWhy] = useState(reason ?? '');
  const decide = (decided: string | null) => {
    mark(decided);
    onClose();
  };
  return (
    <AskDialog
      title={words.title}
      confirm={words.mark}
      barred={why.trim() === '' ? words.missing : ''}
      onConfirm={() => decide(why.trim())}
      onClose={onClose}
    >
      <p className="sj-quiet sj-small">{words.hint}</p>
      <Field label={words.why}>
        {(parts) => (
          <input
            {...parts}
            className="sj-input"
            // biome-ignore lint/a11y/noAutofocus: the dialog asks for this one thing
            autoFocus
            maxLength={500}
            autoComplete="off"
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
        )}
      </Field>
      {reason !== null && (
        <Button kind="text" size="small" onClick={() => decide(null)}>
          {words.unmark}
        </Button>
      )}
    </AskDialog>
  );
}
