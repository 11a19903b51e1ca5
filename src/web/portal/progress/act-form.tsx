import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { Button, Field, Segments } from '../../shared/controls/index.js';
import { numberText } from '../../shared/dates/index.js';
import { Upload, useUploads } from '../../shared/upload/index.js';
import { Refused } from '../asking/index.js';
import { useGuidance } from '../guidance/index.js';
import type { ReporterKey } from '../lookup/index.js';
import { drop, keep, kept } from '../shell/index.js';
import { PROGRESS } from './texts.zh.js';
import { type Act, type Level, type Saying, UNSATISFIED, useAct } from './use-act.js';

interface ActFormProps {
  readonly act: Act;
  readonly reporterKey: ReporterKey;
  /** @param saying what has arrived */
  readonly done: (act: Act, saying: Saying) => void;
}

const LABELS: Readonly<Record<Act, { readonly label: string; readonly hint?: string }>> = {
  supplement: { label: PROGRESS.supplementLabel, hint: PROGRESS.supplementHint },
  withdraw: { label: PROGRESS.withdrawLabel },
  rating: { label: PROGRESS.commentLabel },
  review: { label: PROGRESS.reviewLabel, hint: PROGRESS.reviewHint },
};

/** The most the API takes. */
const MOST: Readonly<Record<Act, number>> = { supplement: 20_000, withdraw: 500, rating: 2_000, review: 5_000 };

/** One of the four, beside its button; what is typed stays until it has arrived. */
export function ActForm({ act, reporterKey, done }: ActFormProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  const [saying, say] = useSaying(`sj.${act}.${reporterKey.number}`);
  const [fault, setFault] = useState('');
  const { busy, problem, send } = useAct(act, reporterKey);
  const { value: guidance } = useGuidance();
  const uploads = useUploads(guidance?.uploads ?? NO_FILES);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = uploads.busy ? PROGRESS.needUploads : faultOf(act, saying);
    setFault(wrong);
    if (wrong !== '' || busy) return;
    if (await send({ ...saying, files: uploads.uploaded.map(({ id }) => id) })) {
      say(null);
      done(act, saying);
    }
  };

  return (
    <form ref={form} className="pt-act" onSubmit={submit} noValidate>
      {act === 'rating' && <Levels saying={saying} say={say} />}
      <Field {...LABELS[act]} optional={act === 'rating' && saying.level !== UNSATISFIED} fault={fault}>
        {(parts) => (
          <textarea
            {...parts}
            className="sj-input"
            rows={4}
            value={saying.text}
            onChange={(event) => say({ ...saying, text: event.target.value })}
          />
        )}
      </Field>
      {act === 'withdraw' && <p className="sj-quiet sj-small">{PROGRESS.withdrawNote}</p>}
      {act === 'supplement' && guidance !== null && (
        <Upload
          uploads={uploads}
          limits={guidance.uploads}
          accept={guidance.uploads.types.join()}
          label={PROGRESS.files}
        />
      )}
      <div className="sj-row">
        <Button type="submit" kind={act === 'withdraw' ? 'ending' : 'primary'}>
          {busy ? PROGRESS.sending : PROGRESS.send[act]}
        </Button>
      </div>
      <Refused problem={problem} />
    </form>
  );
}

function Levels({ saying, say }: { readonly saying: Saying; readonly say: (saying: Saying) => void }): ReactElement {
  return (
    <Segments<Level>
      label={PROGRESS.ratingLabel}
      name="level"
      options={PROGRESS.ratings.map((level) => ({ value: level, label: level }))}
      value={saying.level}
      onChange={(level) => say({ ...saying, level })}
    />
  );
}

function faultOf(act: Act, { text, level }: Saying): string {
  if (text.length > MOST[act]) return PROGRESS.needShorter(numberText(MOST[act]));
  if (act === 'rating' && level === null) return PROGRESS.needLevel;
  if (act === 'rating' && level !== UNSATISFIED) return '';
  if (text.trim() !== '') return '';
  return act === 'rating' ? PROGRESS.needReason : PROGRESS.need;
}

/** Until the server has said what it takes. */
const NO_FILES = { mostPerReport: 0, mostBytes: 0 };
const NOTHING: Saying = { text: '', level: null, files: [] };

/** Kept in this tab until it has been sent. */
function useSaying(name: string): [Saying, (saying: Saying | null) => void] {
  const [saying, setSaying] = useState<Saying>(() => kept<Saying>('session', name) ?? NOTHING);
  const say = (next: Saying | null) => {
    setSaying(next ?? NOTHING);
    if (next === null) drop('session', name);
    else keep('session', name, next);
  };
  return [saying, say];
}
