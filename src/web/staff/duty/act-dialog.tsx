import { App } from 'antd';
import { useState } from 'react';
import { Field, Segments } from '../../shared/controls/index.js';
import { AskDialog, useCommand } from '../asking/index.js';
import { completeStep, standDown } from './duty-acts.js';
import { type Alert, useDutyChanged } from './duty-data.js';
import { texts } from './texts.zh.js';

const words = texts.acts;

export type Act = 'acknowledge' | 'grade' | 'regrade' | 'stand-down';

interface ActDialogProps {
  readonly act: Act;
  readonly alert: Alert;
  readonly onClose: () => void;
}

/** What an act on an alert asks for. When a colleague was quicker, the server's sentence says so. */
export function ActDialog({ act, alert, onClose }: ActDialogProps) {
  const { message } = App.useApp();
  // The step one decided on: a colleague may take it meanwhile, and then the next must not be taken by this form.
  const [task] = useState(alert.task?.id ?? '');
  const [grade, setGrade] = useState<string | null>(null);
  const [text, setText] = useState('');
  const changed = useDutyChanged();
  const step = useCommand(completeStep);
  const release = useCommand(standDown);
  const { barred, data } = asked(act, text.trim(), grade);

  const confirm = async () => {
    const done =
      act === 'stand-down'
        ? await release.send({ id: alert.case, reason: text.trim() })
        : await step.send({ task, data });
    await changed();
    if (done === null) return;
    message.success(words.done);
    onClose();
  };
  return (
    <AskDialog
      title={`${TITLES[act]} ${alert.number}`}
      confirm={TITLES[act]}
      barred={barred}
      busy={step.busy || release.busy}
      problem={step.problem ?? release.problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {act === 'grade' && (
        <Segments label={words.level} name="duty-grade" options={LEVELS} value={grade} onChange={setGrade} />
      )}
      {HINTS[act] !== '' && <p className="sj-quiet sj-small">{HINTS[act]}</p>}
      {act !== 'regrade' && (
        <Field label={LABELS[act]} optional={act === 'acknowledge'}>
          {(parts) => (
            <textarea
              {...parts}
              className="sj-input"
              // biome-ignore lint/a11y/noAutofocus: the dialog asks for this
              autoFocus={act !== 'grade'}
              rows={3}
              maxLength={2000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
      )}
    </AskDialog>
  );
}

const TITLES = {
  acknowledge: words.acknowledge,
  grade: words.grade,
  regrade: words.regrade,
  'stand-down': words.standDown,
} as const;
const LABELS = { acknowledge: words.note, grade: words.basis, 'stand-down': words.reason } as const;
const HINTS = { acknowledge: '', grade: '', regrade: words.regradeHint, 'stand-down': words.standDownHint } as const;
const LEVELS = words.levels.map((level) => ({ value: level as string, label: level }));

interface Asked {
  readonly barred: string;
  readonly data: Record<string, string>;
}

function asked(act: Act, text: string, grade: string | null): Asked {
  if (act === 'acknowledge') return { barred: '', data: text === '' ? {} : { note: text } };
  if (act === 'regrade') return { barred: '', data: { action: 'regrade' } };
  if (act === 'stand-down') return { barred: text === '' ? words.noReason : '', data: {} };
  const barred = grade === null ? words.noLevel : text === '' ? words.noBasis : '';
  return { barred, data: { grade: grade ?? '', reason: text } };
}
