import type { Shape } from '../../api/index.js';
import { stateText } from '../../shared/clock/index.js';
import { type Dates, dueDayOf, useDates } from '../../shared/dates/index.js';
import { Paper } from '../../shared/print/index.js';
import { clockOf } from '../clocks/index.js';
import { noticeWords } from '../notices/index.js';
import { texts } from './texts.zh.js';

type Sheet = Shape<'HandoverSheet'>;
type Row = Sheet['came']['items'][number];

/** The same on A4, for both to sign; only the printer sees it. */
export function PrintedSheet({ sheet }: { readonly sheet: Sheet }) {
  const dates = useDates();
  const { unit, from, to, open, came, overdue, dueNext, alarms, notes, capped, printedAt } = sheet;
  const rows = [
    { name: texts.unit, value: unit.title },
    { name: texts.period, value: texts.span(dates.instant(from), dates.instant(to)) },
    { name: texts.open, value: texts.count(open, capped) },
  ];
  const signed = (
    <>
      <p>
        {texts.signs.from}：　　　　　　{texts.signs.to}：
      </p>
      <p>{texts.printed(dates.instant(printedAt))}</p>
    </>
  );
  return (
    <div className="handover__paper" aria-hidden="true">
      <Paper title={texts.paper(unit.title)} rows={rows} signed={signed}>
        <Part title={texts.overdue} none={texts.none.overdue} list={overdue} dates={dates} />
        <Part title={texts.due(dates.day(dueNext.day))} none={texts.none.due} list={dueNext} dates={dates} />
        <Part title={texts.came} none={texts.none.came} list={came} dates={dates} />
        <Lines
          title={texts.alarms}
          none={texts.none.alarms}
          lines={alarms.map(({ id, at, number, kind }) => ({
            id,
            text: `${dates.instant(at)}，${number}，${noticeWords({ kind, payload: {} }, dates.day)}`,
          }))}
        />
        <Lines
          title={texts.notes}
          none={texts.none.notes}
          lines={notes.map(({ id, at, by, text }) => ({ id, text: `${dates.instant(at)}，${by.name}：${text}` }))}
        />
      </Paper>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly none: string;
  readonly list: Sheet['came'];
  readonly dates: Dates;
}

function Part({ title, none, list: { items, count }, dates }: PartProps) {
  const { columns } = texts;
  return (
    <>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.due}</th>
              <th scope="col">{columns.holder}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <tr key={row.id}>
                <td>{row.number}</td>
                <td>
                  {row.subject}（{row.name}）
                </td>
                <td>{dueText(row, dates)}</td>
                <td>{row.assigneeName ?? texts.unclaimed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {count > items.length ? <p>{texts.listed(items.length, count)}</p> : null}
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

function Lines({ title, none, lines }: LinesProps) {
  return (
    <>
      <h2>{title}</h2>
      {lines.length === 0 ? <p>{none}</p> : null}
      {lines.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </>
  );
}

function dueText(row: Row, dates: Dates): string {
  const own = row.clocks.find(({ key }) => key === row.clock);
  if (own === undefined || row.dueAt === null) return texts.noLimit;
  return `${dates.day(dueDayOf(row.dueAt))}，${stateText(clockOf(own), dates.now, dates.manner)}`;
}
