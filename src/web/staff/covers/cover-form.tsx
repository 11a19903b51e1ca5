import { Alert, Button, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { api, commandKey, problemOf, unwrap } from '../../api/index.js';
import { dayOf, useDates } from '../../shared/dates/index.js';
import { usePerson } from '../session/index.js';
import { useCandidates, useCoversChanged, usePeople } from './covers-data.js';
import { texts } from './texts.zh.js';

type Told = { readonly type: 'success' | 'error'; readonly words: string } | null;

/** Sets a deputy. The server knows who may, and for how long; what it refuses is said as it says it. */
export function CoverForm() {
  const { id } = usePerson();
  const dates = useDates();
  const today = dayOf(dates.now);
  const [person, setPerson] = useState(id);
  const [deputy, setDeputy] = useState('');
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const { told, send, isSending } = useSet();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await send({ person, deputy, from, until });
    if (!done) return;
    setDeputy('');
    setUntil('');
  };
  return (
    <section className="tool-page__sheet">
      <h2>{texts.set}</h2>
      <form className="covers__form" onSubmit={(event) => void submit(event)}>
        <WhoIsAway
          value={person}
          onChange={(value) => {
            setPerson(value);
            setDeputy('');
          }}
        />
        <Deputy person={person} value={deputy} onChange={setDeputy} />
        <Day label={texts.from} value={from} least={today} onChange={setFrom} />
        <Day label={texts.until} value={until} least={from} onChange={setUntil} />
        <Button type="primary" htmlType="submit" loading={isSending}>
          {texts.save}
        </Button>
      </form>
      <div className="covers__told" role="status">
        {told ? <Alert type={told.type} title={told.words} /> : null}
      </div>
    </section>
  );
}

/** One key until something came of it: a second press after a broken line sets no second cover. */
function useSet() {
  const dates = useDates();
  const changed = useCoversChanged();
  const [key, setKey] = useState(commandKey);
  const [told, setTold] = useState<Told>(null);
  const [isSending, setSending] = useState(false);
  const send = async (body: { person: string; deputy: string; from: string; until: string }) => {
    if (body.deputy === '' || body.from === '' || body.until === '') {
      setTold({ type: 'error', words: texts.missing });
      return false;
    }
    setSending(true);
    try {
      const cover = await unwrap(api.POST('/api/covers', { params: { header: { 'Idempotency-Key': key } }, body }));
      setTold({
        type: 'success',
        words: texts.saved(cover.deputy.name, dates.day(cover.from), dates.day(cover.until)),
      });
      setKey(commandKey());
      // The lists follow by themselves: whoever goes on typing meanwhile keeps what he types.
      void changed();
      return true;
    } catch (fault) {
      const problem = problemOf(fault);
      if (problem.status >= 400 && problem.status < 500) setKey(commandKey());
      setTold({ type: 'error', words: problem.detail });
      return false;
    } finally {
      setSending(false);
    }
  };
  return { told, send, isSending };
}

function WhoIsAway({ value, onChange }: { readonly value: string; readonly onChange: (id: string) => void }) {
  const me = usePerson();
  const field = useId();
  const people = usePeople().data ?? [];
  if (people.length === 0) return null;
  const others = people.filter(({ id }) => id !== me.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="covers__field">
      <label htmlFor={field}>{texts.person}</label>
      <Select id={field} value={value} onChange={onChange} options={[{ value: me.id, label: texts.self }, ...others]} />
    </div>
  );
}

interface DeputyProps {
  readonly person: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Deputy({ person, value, onChange }: DeputyProps) {
  const field = useId();
  const asked = useCandidates(person);
  const options = (asked.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="covers__field">
      <label htmlFor={field}>{texts.deputy}</label>
      <Select
        id={field}
        value={value === '' ? null : value}
        loading={asked.isPending}
        placeholder={texts.chooseDeputy}
        onChange={onChange}
        options={options}
      />
      {asked.isSuccess && options.length === 0 ? <p className="sj-quiet sj-small">{texts.nobody}</p> : null}
      {asked.isError ? <p className="sj-small sj-vermilion">{problemOf(asked.error).detail}</p> : null}
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly least: string;
  readonly onChange: (day: string) => void;
}

function Day({ label, value, least, onChange }: DayProps) {
  const field = useId();
  return (
    <div className="covers__field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className="sj-input"
        type="date"
        value={value}
        min={least}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
