import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/index.js';
import { Button, Field } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { Status } from '../../shared/status/index.js';
import { type Call, type Caller, useCaller, useCategories } from './desk-data.js';
import { type Notes, reportText } from './notes.js';
import type { Taking } from './taking.js';
import { texts } from './texts.zh.js';

const words = texts.caller;

interface CallerSideProps {
  readonly call: Call;
  readonly taking: Taking;
  readonly set: (part: Partial<Taking>) => void;
  readonly note: (part: Partial<Notes>) => void;
}

/** Who calls: what came from this number before, and what is being taken down now. */
export function CallerSide({ call, taking, set, note }: CallerSideProps) {
  return (
    <aside className="desk__left" aria-label={words.label}>
      <div data-part="6" tabIndex={-1}>
        <Earlier call={call} phone={taking.phone} find={(phone) => set({ phone })} />
      </div>
      <Now notes={taking.notes} note={note} />
    </aside>
  );
}

function Earlier({ call, phone, find }: { call: Call; phone: string; find: (phone: string) => void }) {
  const caller = useCaller(call.id, phone);
  const count = caller.data === undefined ? 0 : caller.data.cases.length;
  const isKnown = phone !== '' && caller.data !== undefined;
  return (
    <>
      <header className="desk__head">
        <h2>{isKnown && count > 0 ? words.came(count, caller.data?.more ?? false) : words.label}</h2>
        <kbd>Alt 6</kbd>
      </header>
      {phone === '' && call.phone === '' && <p className="sj-quiet sj-small">{words.unknown}</p>}
      {phone === '' && call.phone !== '' && <AskPhone find={find} />}
      {phone !== '' && caller.isPending && <Skeleton lines={3} />}
      {caller.isError && <RegionError problem={problemOf(caller.error)} retry={() => void caller.refetch()} />}
      {isKnown && count === 0 && <p className="sj-quiet sj-small">{words.first}</p>}
      {isKnown && caller.data !== undefined && <Cases caller={caller.data} />}
    </>
  );
}

/** The number is in this page's memory only: after a reload it is asked for again. */
function AskPhone({ find }: { readonly find: (phone: string) => void }) {
  const [phone, setPhone] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find(phone.trim());
  };
  return (
    <form onSubmit={submit}>
      <p className="sj-quiet sj-small">{words.reloaded}</p>
      <Field label={words.phone}>
        {(parts) => (
          <input
            {...parts}
            className="sj-input"
            inputMode="tel"
            autoComplete="off"
            maxLength={30}
            value={phone}
            onChange={({ target }) => setPhone(target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="small">
        {words.find}
      </Button>
    </form>
  );
}

function Cases({ caller: { cases } }: { readonly caller: Caller }) {
  const dates = useDates();
  return (
    <ul className="desk__cases">
      {cases.map(({ number, place, category, receivedAt, status, statusTitle, outcome, outcomeTitle }) => (
        <li key={number}>
          <Link to={`/cases/${number}`} target="_blank">
            {[category, place].filter((part) => part !== '').join('，') || number}
          </Link>
          <span className="sj-quiet sj-small">
            {number.slice(-6)}·{dates.plainDay(receivedAt)}
          </span>
          <Status code={outcome ?? status} title={outcomeTitle || statusTitle} size="small" />
        </li>
      ))}
    </ul>
  );
}

function Now({ notes, note }: { readonly notes: Notes; readonly note: (part: Partial<Notes>) => void }) {
  const categories = useCategories().data ?? [];
  const { who, category } = notes;
  return (
    <section className="desk__now">
      <h2>{words.now}</h2>
      <Field label={words.category}>
        {(parts) => (
          <select
            {...parts}
            className="sj-input"
            value={category}
            onChange={({ target }) => note({ category: target.value })}
          >
            <option value="">{words.noCategory}</option>
            {categories.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <dl className="sj-small">
        <dt>{words.kind}</dt>
        <dd>{[who.anonymous ? words.anonymous : words.real, ...(who.onBehalf ? [words.behalf] : [])].join('，')}</dd>
        <dt>{words.length}</dt>
        <dd>{words.characters([...reportText(notes)].length)}</dd>
      </dl>
    </section>
  );
}
