import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/index.js';
import { Button, Field } from '../../shared/controls/index.js';
import { timeText } from '../../shared/dates/index.js';
import { Empty, RegionError, Skeleton } from '../../shared/states/index.js';
import { useCommand } from '../asking/index.js';
import { usePerson } from '../session/index.js';
import { type Call, type DeskScript, takeCall, useTodaysCalls } from './desk-data.js';
import { texts } from './texts.zh.js';

const words = texts.waiting;
const SECONDS = 60;

interface WaitingProps {
  readonly script: DeskScript;
  readonly onTaken: (call: Call, phone: string) => void;
  readonly onBack: () => void;
}

/** Between calls: the next is taken here. */
export function Waiting({ script, onTaken, onBack }: WaitingProps) {
  const [phone, setPhone] = useState('');
  const { busy, problem, send } = useCommand(takeCall);
  const take = async (event: FormEvent) => {
    event.preventDefault();
    const call = await send(phone);
    if (call !== null) onTaken(call, phone);
  };
  return (
    <main className="desk-wait">
      <h1>{words.title}</h1>
      <p className="sj-quiet">{script.opening}</p>
      <form className="sj-sheet desk-wait__take" onSubmit={take}>
        <Field label={words.phone} hint={words.hint} fault={problem?.detail}>
          {(parts) => (
            <input
              {...parts}
              className="sj-input"
              inputMode="tel"
              autoComplete="off"
              maxLength={30}
              // biome-ignore lint/a11y/noAutofocus: the next thing an agent does is to type the number he sees
              autoFocus
              value={phone}
              onChange={({ target }) => setPhone(target.value)}
            />
          )}
        </Field>
        <Button type="submit" kind="primary" size="large" disabled={busy}>
          {words.take}
        </Button>
        {problem?.code === 'call.open-already' && <Button onClick={onBack}>{words.back}</Button>}
      </form>
      <Today />
    </main>
  );
}

function Today() {
  const calls = useTodaysCalls(usePerson().id);
  return (
    <section className="sj-sheet">
      <header>
        <h2>{words.today}</h2>
      </header>
      {calls.isPending && <Skeleton lines={3} />}
      {calls.isError && <RegionError problem={problemOf(calls.error)} retry={() => void calls.refetch()} />}
      {calls.data?.items.length === 0 && <Empty title={words.none} />}
      {calls.data !== undefined && calls.data.items.length > 0 && <CallTable calls={calls.data.items} />}
    </section>
  );
}

function CallTable({ calls }: { readonly calls: readonly Call[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must be scrollable by keyboard
    <section className="desk-wait__scroll" tabIndex={0} aria-label={words.today}>
      <table className="desk-wait__calls">
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <tr key={call.id}>
              <td>{timeText(call.startedAt)}</td>
              <td>{call.phone || words.noNumber}</td>
              <td>{call.seconds === null ? '' : words.minutes(Math.ceil(call.seconds / SECONDS))}</td>
              <td>{call.outcomeTitle || words.open}</td>
              <td>{call.number === '' ? call.authority : <Link to={`/cases/${call.number}`}>{call.number}</Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
