import { memo, type Ref, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Clock, type ClockLike, stateText } from '../../shared/clock/index.js';
import { useDates } from '../../shared/dates/index.js';
import { clockOf } from '../clocks/index.js';
import { usePerson } from '../session/index.js';
import { Marks } from './marks.js';
import type { TaskRow } from './task-lists.js';
import { texts } from './texts.zh.js';

const SHOWN_CLOCKS = 2;

export interface TaskLineProps {
  readonly row: TaskRow;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  /** Somebody else has finished or taken it since the list was shown. */
  readonly isGone: boolean;
  readonly onChoose: (ids: readonly string[], chosen: boolean) => void;
  readonly measure: Ref<HTMLTableRowElement>;
}

/** A task in the list: its own limit first, then what the case is, then every other limit running on it. */
export const TaskLine = memo(function TaskLine(props: TaskLineProps) {
  const { row, index, isCurrent, isChosen, isGone, onChoose, measure } = props;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) link.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  const own = row.clocks.find((clock) => clock.key === row.clock);
  const others = row.clocks.filter((clock) => clock !== own).slice(0, SHOWN_CLOCKS);
  return (
    <tr
      ref={measure}
      data-index={index}
      data-current={isCurrent || undefined}
      data-chosen={isChosen || undefined}
      data-gone={isGone || undefined}
      aria-rowindex={index + 2}
    >
      <td className="task-table__check">
        <input
          type="checkbox"
          aria-label={texts.select(lastDigits(row.number))}
          checked={isChosen}
          onChange={(event) => onChoose([row.id], event.target.checked)}
        />
      </td>
      <td className="task-table__due">{own ? <Clock size="row" clock={clockOf(own)} /> : texts.none}</td>
      <td className="task-table__item">
        <Link ref={link} to={`/cases/${row.number}?task=${encodeURIComponent(row.id)}`} className="task-table__title">
          {row.subject}
        </Link>
        <span className="task-table__second">
          <span>{lastDigits(row.number)}</span>
          <span>
            {row.category || texts.noCategory}·{row.place || texts.noPlace}
          </span>
          <Marks row={row} />
        </span>
      </td>
      <td className="task-table__task">
        {row.name}
        <span className="task-table__under">{isGone ? texts.gone : underOf(row)}</span>
      </td>
      <td className="task-table__others">
        {others.map((clock) => (
          <OtherClock key={`${clock.key}:${clock.subject}`} clock={clockOf(clock)} />
        ))}
      </td>
      <td className="task-table__holder">
        <Holder row={row} />
      </td>
    </tr>
  );
});

function OtherClock({ clock }: { readonly clock: ClockLike }) {
  const dates = useDates();
  return (
    <span className="task-table__other" data-state={clock.state}>
      {clock.title} {stateText(clock, dates.now, dates.manner)}
      {clock.dueAt === null ? '' : `·${dates.plainDay(clock.dueAt)}`}
    </span>
  );
}

function Holder({ row }: { readonly row: TaskRow }) {
  const { id } = usePerson();
  if (row.coverFor !== null) return <>{texts.cover(row.coverFor.name)}</>;
  if (row.assignee === null) return <span className="sj-quiet">{texts.unclaimed}</span>;
  return <>{row.assignee === id ? texts.me : row.assigneeName}</>;
}

function underOf(row: TaskRow): string {
  return row.flags.returned > 0 ? texts.returned(row.flags.returned) : row.unitTitle;
}

/** What people say of a case among themselves; the number in full stands in its head. */
function lastDigits(number: string): string {
  return number.slice(-6);
}
