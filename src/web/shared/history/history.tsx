import { type ReactElement, useState } from 'react';
import { Button } from '../controls/index.js';
import { useDates } from '../dates/index.js';
import { Entry } from './entry.js';
import { FILTERS, type HistoryFilter, type HistoryLike } from './history-like.js';
import { filtered, keyOf, type Line, linesOf, WINDOWED } from './lines.js';
import { LongList } from './long-list.js';
import { texts } from './texts.zh.js';
import './history.css';

export interface HistoryProps {
  /** In the order to show: newest first in workplaces. */
  readonly entries: readonly HistoryLike[];
  /** Without filters for the reporter. */
  readonly filters?: boolean;
}

/** What happened, one line each; by day above 50, and only what is in sight above 200. */
export function History({ entries, filters = true }: HistoryProps): ReactElement {
  const [filter, setFilter] = useState<HistoryFilter>('all');
  const shown = filtered(entries, filter);
  const lines = linesOf(shown);
  return (
    <div className="sj-history">
      {filters && <Filters chosen={filter} choose={setFilter} count={texts.count(shown.length, entries.length)} />}
      {shown.length === 0 && <p className="sj-quiet">{texts.none}</p>}
      {shown.length > WINDOWED ? (
        <LongList key={filter} lines={lines} draw={(line) => <HistoryLine line={line} />} />
      ) : (
        <ol>
          {lines.map((line) => (
            <li key={keyOf(line)}>
              <HistoryLine line={line} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Filters(props: { chosen: HistoryFilter; choose: (filter: HistoryFilter) => void; count: string }) {
  return (
    <fieldset className="sj-row sj-history-filters">
      <legend className="sj-hidden">{texts.filter}</legend>
      {FILTERS.map((filter) => (
        <Button
          key={filter}
          kind="text"
          size="small"
          aria-pressed={filter === props.chosen}
          onClick={() => props.choose(filter)}
        >
          {texts.filters[filter]}
        </Button>
      ))}
      <span className="sj-quiet sj-small sj-push" role="status">
        {props.count}
      </span>
    </fieldset>
  );
}

function HistoryLine({ line }: { readonly line: Line }): ReactElement {
  const dates = useDates();
  if ('day' in line) return <h4 className="sj-history-day">{dates.day(line.day)}</h4>;
  return <Entry entry={line.entry} timeOnly={line.timeOnly} dates={dates} />;
}
