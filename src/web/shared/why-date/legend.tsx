import type { ReactElement } from 'react';
import { type Dates, type Iso } from '../dates/index.js';
import { countsOf, holidaysOf, weeksOf } from './grid.js';
import { texts } from './texts.zh.js';
import type { WhyLike } from './why-like.js';

const UNIT = { counted: '个工作日', plain: '日', left: '个' } as const;

/** What the drawings of the days mean, with the counts. */
export function Legend(props: { why: WhyLike; today: Iso; dates: Dates }): ReactElement {
  const { why, today, dates } = props;
  const { done, left } = countsOf(why, today);
  const calendarDays = why.unit === 'calendar-day';
  const rests =
    holidaysOf(why).length > 0 || weeksOf(why, today).some((week) => week.some(({ kind }) => kind === 'rest'));
  const inside = today >= why.dayZero && today <= why.dueDay;
  return (
    <ul className="sj-why-legend">
      <Sign kind="counted">{texts.legendDone(done, calendarDays ? UNIT.plain : UNIT.counted)}</Sign>
      {left > 0 && <Sign kind="coming">{texts.legendLeft(left, calendarDays ? UNIT.plain : UNIT.left)}</Sign>}
      {rests && <Sign kind="rest">{texts.legendRest}</Sign>}
      {inside && <Sign kind="today">{texts.legendToday(dates.plainDay(today))}</Sign>}
    </ul>
  );
}

function Sign({ kind, children }: { readonly kind: string; readonly children: string }): ReactElement {
  return (
    <li>
      <i data-kind={kind} aria-hidden="true" />
      {children}
    </li>
  );
}
