import type { ReactNode } from 'react';
import { PlacePicker } from '../../portal/places/index.js';
import { TickIcon } from '../../shared/icons/index.js';
import type { DeskScript } from './desk-data.js';
import type { Notes, WordKey } from './notes.js';
import { texts } from './texts.zh.js';
import { WhoFields } from './who-fields.js';

const words = texts.form;
const MOST = { when: 500, cause: 1_000, course: 18_000 } as const;

type Question = DeskScript['questions'][number];

interface TakingFormProps {
  readonly script: DeskScript;
  readonly notes: Notes;
  readonly note: (part: Partial<Notes>) => void;
}

/** The five questions in the order one asks them, each with the words to ask it in. */
export function TakingForm({ script, notes, note }: TakingFormProps) {
  return (
    <main className="desk__main" aria-label={words.label}>
      <header className="desk__head">
        <h1>{words.title}</h1>
        <span className="sj-quiet sj-small">
          <kbd>Alt</kbd> {words.keys}
          <TickIcon size={14} /> {words.kept}
        </span>
      </header>
      {script.questions.map((question, at) => (
        <Asked key={question.key} question={question} digit={at + 1}>
          {fieldsOf(question, notes, note)}
        </Asked>
      ))}
    </main>
  );
}

function fieldsOf({ key, title }: Question, notes: Notes, note: (part: Partial<Notes>) => void): ReactNode {
  if (key === 'who') return <WhoFields who={notes.who} change={(who) => note({ who })} />;
  if (key === 'where') return <PlacePicker place={notes.place} change={(place) => note({ place })} />;
  return <Words of={key} title={title} value={notes[key]} change={(value) => note({ [key]: value })} />;
}

function Asked(props: { readonly question: Question; readonly digit: number; readonly children: ReactNode }) {
  const { question, digit, children } = props;
  return (
    <section className="desk__asked" data-part={digit} aria-label={question.title}>
      <h2>
        {question.title} <kbd>{digit}</kbd>
      </h2>
      <div>
        <p className="sj-quiet sj-small">
          {words.say}
          <span className="desk__say">{question.say}</span> {question.hint}
        </p>
        {children}
      </div>
    </section>
  );
}

interface WordsProps {
  readonly of: WordKey;
  readonly title: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

function Words({ of, title, value, change }: WordsProps) {
  const parts = { className: 'sj-input', 'aria-label': title, maxLength: MOST[of], value, autoComplete: 'off' };
  return of === 'course' ? (
    <textarea {...parts} rows={6} onChange={({ target }) => change(target.value)} />
  ) : (
    <input {...parts} onChange={({ target }) => change(target.value)} />
  );
}
