import { type ReactElement, useState } from 'react';
import { Button } from '../controls/index.js';
import { type Dates, dayOf, Unbroken, useDates } from '../dates/index.js';
import { LeftIcon, RightIcon } from '../icons/index.js';
import { MOST_WEEKS, monthsOf, weeksOf, weeksOfMonth } from './grid.js';
import { Legend } from './legend.js';
import { whyNotes, whySentence } from './sentence.js';
import { texts } from './texts.zh.js';
import type { WhyLike } from './why-like.js';
import { WhyTable } from './why-table.js';
import './why-date.css';

/** Why this date: a sentence, the days as a table, the holidays and what they rest on. A panel in the portal. */
export function WhyDate({ why }: { readonly why: WhyLike }): ReactElement {
  const dates = useDates();
  const { before, date, after } = whySentence(why, dates.now);
  return (
    <div className="sj-why">
      <p>
        {before}
        <b className="sj-nowrap">{date}</b>
        {after}
      </p>
      {why.days.length > 0 && <Days why={why} dates={dates} />}
      {whyNotes(why, dates.now, dates.manner).map((note) => (
        <p key={note} className="sj-why-note">
          <Unbroken>{note}</Unbroken>
        </p>
      ))}
    </div>
  );
}

function Days({ why, dates }: { readonly why: WhyLike; readonly dates: Dates }): ReactElement {
  const today = dayOf(dates.now);
  const weeks = weeksOf(why, today);
  const months = monthsOf(why);
  const [chosen, choose] = useState(() => startMonth(months, today));
  const long = weeks.length > MOST_WEEKS;
  const month = months[chosen] ?? '';
  return (
    <>
      {long && <MonthHead months={months} chosen={chosen} choose={choose} />}
      <WhyTable why={why} weeks={long ? weeksOfMonth(weeks, month) : weeks} dates={dates} />
      <Legend why={why} today={today} dates={dates} />
    </>
  );
}

function MonthHead(props: { months: readonly string[]; chosen: number; choose: (at: number) => void }): ReactElement {
  const { months, chosen, choose } = props;
  const [year = '', month = ''] = (months[chosen] ?? '').split('-');
  return (
    <div className="sj-why-month">
      <Button kind="text" size="small" disabled={chosen === 0} onClick={() => choose(chosen - 1)}>
        <LeftIcon size={14} />
        {texts.before}
      </Button>
      <b aria-live="polite">{texts.month(year, Number(month))}</b>
      <Button kind="text" size="small" disabled={chosen >= months.length - 1} onClick={() => choose(chosen + 1)}>
        {texts.after}
        <RightIcon size={14} />
      </Button>
    </div>
  );
}

/** The month of today while the limit runs, else its last. */
function startMonth(months: readonly string[], today: string): number {
  const at = months.indexOf(today.slice(0, 7));
  return at === -1 ? Math.max(0, months.length - 1) : at;
}
