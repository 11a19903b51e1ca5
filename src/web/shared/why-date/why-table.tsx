import type { ReactElement } from 'react';
import { LOOKS } from '../clock/words.js';
import type { Dates } from '../dates/index.js';
import type { Cell, Week } from './grid.js';
import { texts } from './texts.zh.js';
import type { WhyLike } from './why-like.js';

interface TableProps {
  readonly why: WhyLike;
  readonly weeks: readonly Week[];
  readonly dates: Dates;
}

/** The days as a real table, Monday first; each cell reads as a sentence. */
export function WhyTable({ why, weeks, dates }: TableProps): ReactElement {
  return (
    <table className="sj-why-days" data-tone={LOOKS[why.state].tone}>
      <caption className="sj-hidden">{texts.title(dates.spoken(why.dueDay))}</caption>
      <thead>
        <tr>
          {texts.weekdays.map((day, at) => (
            <th key={day} scope="col" abbr={texts.weekdaysFull[at]}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week[0]?.day}>
            {week.map((cell, column) => (
              <Day key={cell.day} cell={cell} first={row === 0 && column === 0} dates={dates} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ cell, first, dates }: { readonly cell: Cell; readonly first: boolean; readonly dates: Dates }) {
  const under = underText(cell);
  return (
    <td
      data-kind={cell.kind}
      data-today={cell.today || undefined}
      data-provisional={cell.provisional || undefined}
      aria-current={cell.today ? 'date' : undefined}
    >
      <span aria-hidden="true">
        {numberText(cell.day, first)}
        {under !== '' && <small>{under}</small>}
      </span>
      <span className="sj-hidden">{spokenText(cell, dates)}</span>
    </td>
  );
}

/** `10-1` where a month begins, `22` elsewhere. */
function numberText(day: string, first: boolean): string {
  const [, month = '', date = ''] = day.split('-');
  return first || date === '01' ? `${Number(month)}-${Number(date)}` : String(Number(date));
}

function underText({ kind, count, makeUp, name }: Cell): string {
  if (kind === 'due') return texts.due;
  if (kind === 'zero') return texts.zero;
  if (kind === 'rest') return name === '' ? texts.rest : name.replace(/节$/, '');
  if (kind === 'outside' || count === null) return '';
  if (makeUp) return texts.makeUp(count);
  return kind === 'counted' ? texts.done(count) : String(count);
}

function spokenText(cell: Cell, dates: Dates): string {
  const { kind, count, makeUp, name, today, provisional } = cell;
  const parts = [
    dates.spoken(cell.day),
    kind === 'zero' ? texts.zero : '',
    count === null ? '' : texts.countedSpoken(count),
    kind === 'due' ? texts.due : '',
    makeUp ? texts.makeUp(null) : '',
    kind === 'rest' ? name || texts.rest : '',
    today ? texts.today : '',
    provisional ? texts.provisional : '',
  ];
  return parts.filter((part) => part !== '').join('，');
}
