import { Link } from 'react-router';
import type { Shape } from '../../api/index.js';
import { Clock } from '../../shared/clock/index.js';
import { useDates } from '../../shared/dates/index.js';
import { clockOf } from '../clocks/index.js';
import { noticeWords } from '../notices/index.js';
import { texts } from './texts.zh.js';

type Sheet = Shape<'HandoverSheet'>;

export function Figures({ sheet }: { readonly sheet: Sheet }) {
  const dates = useDates();
  const { open, came, overdue, dueNext, alarms, capped } = sheet;
  const figures = [
    { title: texts.open, count: open, late: false },
    { title: texts.overdue, count: overdue.count, late: overdue.count > 0 },
    { title: texts.due(dates.day(dueNext.day)), count: dueNext.count, late: false },
    { title: texts.came, count: came.count, late: false },
    { title: texts.alarms, count: alarms.length, late: false },
  ];
  return (
    <section className="tool-page__sheet">
      <h2>{texts.paper(sheet.unit.title)}</h2>
      <dl className="tool-page__figures">
        {figures.map(({ title, count, late }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd data-late={late || undefined}>{texts.count(count, capped)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export interface TasksProps {
  readonly title: string;
  readonly none: string;
  readonly list: Sheet['came'];
}

export function Tasks({ title, none, list }: TasksProps) {
  const { items, count } = list;
  return (
    <section className="tool-page__sheet">
      <h2>{title}</h2>
      {items.length === 0 ? <p className="tool-page__pad sj-quiet">{none}</p> : null}
      <ul className="tool-page__list">
        {items.map((row) => (
          <Task key={row.id} row={row} />
        ))}
      </ul>
      {count > items.length ? (
        <p className="tool-page__pad sj-quiet sj-small">{texts.listed(items.length, count)}</p>
      ) : null}
    </section>
  );
}

function Task({ row }: { readonly row: Sheet['came']['items'][number] }) {
  const own = row.clocks.find(({ key }) => key === row.clock);
  return (
    <li>
      <Link className="sj-nowrap" to={`/cases/${row.number}`} aria-label={row.number}>
        {row.number.slice(-6)}
      </Link>
      <span className="tool-page__grow">
        {row.subject}
        <span className="handover__second">
          {row.name}，{row.assigneeName ?? texts.unclaimed}
        </span>
      </span>
      <span className="handover__due">{own ? <Clock size="line" clock={clockOf(own)} /> : texts.noLimit}</span>
    </li>
  );
}

export function Alarms({ alarms }: { readonly alarms: Sheet['alarms'] }) {
  const dates = useDates();
  return (
    <section className="tool-page__sheet">
      <h2>{texts.alarms}</h2>
      {alarms.length === 0 ? <p className="tool-page__pad sj-quiet">{texts.none.alarms}</p> : null}
      <ul className="tool-page__list">
        {alarms.map(({ id, number, kind, at }) => (
          <li key={id}>
            <time className="sj-quiet sj-nowrap" dateTime={at}>
              {dates.instant(at)}
            </time>
            <span className="tool-page__grow">{noticeWords({ kind, payload: {} }, dates.day)}</span>
            <Link to={`/cases/${number}`} aria-label={number}>
              {number.slice(-6)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
