import { Alert, Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { api, commandKey, problemOf, type Shape, unwrap } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { texts } from './texts.zh.js';

const LONGEST = 2_000;

export interface NotesProps {
  readonly notes: readonly Shape<'ShiftNote'>[];
  /** A note was left at this instant. */
  readonly onLeft: (at: string) => void;
}

/** 交接事项: what no figure says. Whatever would name a person is taken out by the server. */
export function Notes({ notes, onLeft }: NotesProps) {
  const dates = useDates();
  return (
    <section className="tool-page__sheet">
      <h2>{texts.notes}</h2>
      {notes.length === 0 ? <p className="tool-page__pad sj-quiet">{texts.none.notes}</p> : null}
      <ul className="tool-page__list">
        {notes.map(({ id, at, by, text }) => (
          <li key={id}>
            <time className="sj-quiet sj-nowrap" dateTime={at}>
              {dates.instant(at)}
            </time>
            <span className="tool-page__grow handover__text">{text}</span>
            <span className="sj-quiet">{by.name}</span>
          </li>
        ))}
      </ul>
      <NoteForm onLeft={onLeft} />
    </section>
  );
}

function NoteForm({ onLeft }: Pick<NotesProps, 'onLeft'>) {
  const field = useId();
  const [key, setKey] = useState(commandKey);
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const [isSending, setSending] = useState(false);
  const leave = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setSending(true);
    setFault('');
    try {
      const params = { header: { 'Idempotency-Key': key } };
      const { at } = await unwrap(api.POST('/api/desk/handover/notes', { params, body: { text } }));
      setKey(commandKey());
      setText('');
      onLeft(at);
    } catch (thrown) {
      setFault(problemOf(thrown).detail);
    } finally {
      setSending(false);
    }
  };
  return (
    <form className="handover__note" onSubmit={(event) => void leave(event)}>
      <label htmlFor={field}>
        {texts.note} <span className="sj-quiet sj-small">{texts.noteHint}</span>
      </label>
      <Input.TextArea
        id={field}
        rows={2}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {fault === '' ? null : <Alert type="error" role="alert" title={fault} />}
      <Button htmlType="submit" loading={isSending}>
        {texts.noteSave}
      </Button>
    </form>
  );
}
