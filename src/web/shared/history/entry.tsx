import type { ReactElement } from 'react';
import { type Dates, timeText } from '../dates/index.js';
import type { HistoryLike } from './history-like.js';
import { texts } from './texts.zh.js';

/** Time, dot, who did what, old struck and new, kind in grey. */
export function Entry(props: { entry: HistoryLike; timeOnly: boolean; dates: Dates }): ReactElement {
  const { entry, timeOnly, dates } = props;
  const { at, mark, who, text, kind, detail } = entry;
  return (
    <div className="sj-entry" data-mark={mark}>
      <time dateTime={at}>{timeOf(entry, timeOnly, dates)}</time>
      <span className="sj-entry-dot" aria-hidden="true" />
      <div>
        {mark === 'missed' && <span className="sj-hidden">{`${texts.missed}：`}</span>}
        {mark === 'planned' && <span className="sj-hidden">{`${texts.planned}：`}</span>}
        {who !== '' && `${who} `}
        {text}
        <Change entry={entry} />
        {texts.kinds[kind] !== '' && <span className="sj-quiet sj-small"> {texts.kinds[kind]}</span>}
        {detail !== undefined && <p className="sj-quiet sj-small">{detail}</p>}
      </div>
    </div>
  );
}

function Change({ entry: { from, to } }: { readonly entry: HistoryLike }): ReactElement | null {
  if (to === undefined) return null;
  return (
    <>
      {' '}
      {from !== undefined && <s className="sj-quiet">{from}</s>}
      {from !== undefined && <span aria-hidden="true"> → </span>}
      <span className="sj-hidden">{texts.changedTo}</span>
      {to}
    </>
  );
}

function timeOf({ at, mark }: HistoryLike, timeOnly: boolean, dates: Dates): string {
  if (mark === 'now') return texts.now;
  if (mark === 'planned' || at.length === '2026-10-16'.length) return dates.day(at);
  return timeOnly ? timeText(at) : dates.instant(at);
}
