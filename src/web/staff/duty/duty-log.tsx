import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/index.js';
import { Button, Field, Segments } from '../../shared/controls/index.js';
import { timeText } from '../../shared/dates/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { useCommand } from '../asking/index.js';
import { type LogLine, writeLog } from './duty-acts.js';
import { type Alert, type LogEntry, useDutyChanged, useLog } from './duty-data.js';
import { texts } from './texts.zh.js';

const words = texts.log;

/** 值班日志: only ever added to. */
export function DutyLog({ alerts }: { readonly alerts: readonly Alert[] }) {
  const [day, setDay] = useState('');
  const log = useLog(day);
  const entries = log.data?.pages.flatMap(({ items }) => items);
  return (
    <aside className="duty__log" aria-label={words.title}>
      <header className="duty__head">
        <h2>{words.title}</h2>
        <input
          className="sj-input"
          type="date"
          aria-label={words.day}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </header>
      <Writing alerts={alerts} />
      {log.isPending && <Skeleton lines={4} />}
      {log.isError && <RegionError problem={problemOf(log.error)} retry={() => void log.refetch()} />}
      {entries?.length === 0 && <p className="sj-quiet">{words.none}</p>}
      <ol className="duty__entries">
        {entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {log.hasNextPage && (
        <Button size="small" disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </aside>
  );
}

function Entry({ entry: { at, byName, kindTitle, text, number } }: { readonly entry: LogEntry }) {
  return (
    <li>
      <time>{timeText(at)}</time>
      <div>
        <p>{text}</p>
        <p className="sj-quiet sj-small">
          {kindTitle}·{byName}
          {number !== '' && (
            <>
              ·<Link to={`/cases/${number}`}>{number}</Link>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

const EMPTY: LogLine = { kind: 'note', text: '', number: '' };

function Writing({ alerts }: { readonly alerts: readonly Alert[] }) {
  const [line, setLine] = useState(EMPTY);
  const changed = useDutyChanged();
  const { busy, problem, send } = useCommand(writeLog);
  const set = (part: Partial<LogLine>) => setLine((before) => ({ ...before, ...part }));
  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (line.text.trim() === '' || (await send(line)) === null) return;
    setLine(EMPTY);
    await changed();
  };
  return (
    <form className="duty__writing" onSubmit={write}>
      <Segments
        label={words.kind}
        name="duty-log-kind"
        options={words.kinds}
        value={line.kind}
        onChange={(kind) => set({ kind })}
      />
      <Field label={words.text} hint={words.hint} fault={problem?.detail}>
        {(parts) => (
          <textarea
            {...parts}
            className="sj-input"
            rows={2}
            maxLength={2000}
            value={line.text}
            onChange={({ target }) => set({ text: target.value })}
          />
        )}
      </Field>
      <div className="duty__send">
        <select
          className="sj-input"
          aria-label={words.number}
          value={line.number}
          onChange={({ target }) => set({ number: target.value })}
        >
          <option value="">{`${words.number}：${words.noNumber}`}</option>
          {alerts.map(({ number }) => (
            <option key={number}>{number}</option>
          ))}
        </select>
        <Button type="submit" disabled={busy}>
          {words.write}
        </Button>
      </div>
    </form>
  );
}
