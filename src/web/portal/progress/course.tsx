import type { ReactElement } from 'react';
import type { Shape } from '../../api/index.js';
import { dueDayOf, useDates } from '../../shared/dates/index.js';
import { LongText } from '../../shared/states/index.js';
import { PROGRESS } from './texts.zh.js';

type Entry = Shape<'TimelineEntry'>;

/** 办理经过: the newest first, what is expected above it. */
export function Course({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  return (
    <section className="sj-sheet" aria-labelledby="course">
      <header>
        <h2 id="course">{PROGRESS.course}</h2>
      </header>
      <div className="sj-sheet-body">
        {entries.length === 0 && <p className="sj-quiet">{PROGRESS.emptyCourse}</p>}
        <ol className="pt-course">
          {[...entries].reverse().map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries only ever come on top, and hold nothing of their own
            <Line key={entries.length - at} entry={entry} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Line({ entry }: { readonly entry: Entry }): ReactElement {
  const dates = useDates();
  const { at, state, title, text } = entry;
  const planned = state === 'planned';
  return (
    <li data-state={state}>
      <span className="pt-when">
        {state === 'now' ? PROGRESS.now : <time dateTime={at}>{dates.plainDay(planned ? dueDayOf(at) : at)}</time>}
      </span>
      <div>
        <b>
          {planned && <span className="sj-quiet">{PROGRESS.planned} </span>}
          {title}
        </b>
        {text !== '' && <LongText>{text}</LongText>}
      </div>
    </li>
  );
}
