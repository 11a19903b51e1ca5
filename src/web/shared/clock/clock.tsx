import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { type Dates, dueDayOf, Unbroken, useDates } from '../dates/index.js';
import {
  CalendarIcon,
  ClockIcon,
  CrossCircleIcon,
  DashIcon,
  PauseIcon,
  TickCircleIcon,
  WarningIcon,
} from '../icons/index.js';
import { Seal } from '../status/index.js';
import type { ClockLike } from './clock-like.js';
import { clockSentence, dueWords, gaugeOf, LOOKS, stateText } from './words.js';
import './clock.css';

const ICONS = {
  clock: ClockIcon,
  warning: WarningIcon,
  tick: TickCircleIcon,
  cross: CrossCircleIcon,
  dash: DashIcon,
  pause: PauseIcon,
  calendar: CalendarIcon,
} as const;

export interface ClockProps {
  /** `card`: case head and portal. `row`: lists. `line`: settled clocks, one line each. */
  readonly size: 'card' | 'row' | 'line';
  readonly clock: ClockLike;
  /** Wraps the due date, e.g. in the button that explains it; it is then read and reached by itself. */
  readonly date?: (text: string) => ReactNode;
}

/** A time limit: name, date, days left, state. Read aloud as one sentence; everything drawn is for the eye. */
export function Clock({ size, clock, date }: ClockProps): ReactElement {
  const dates = useDates();
  const { tone } = LOOKS[clock.state];
  const Body = size === 'card' ? Card : size === 'row' ? Row : Line;
  return (
    <div className="sj-clock" data-size={size} data-tone={tone} data-state={clock.state}>
      <span className="sj-hidden">{clockSentence(clock, dates.now)}</span>
      <Body clock={clock} dates={dates} date={date} />
    </div>
  );
}

interface BodyProps {
  readonly clock: ClockLike;
  readonly dates: Dates;
  readonly date: ClockProps['date'];
}

function Card({ clock, dates, date }: BodyProps): ReactElement {
  return (
    <>
      <span className="sj-clock-name" aria-hidden="true">
        <span>{clock.title}</span>
        <span>{clock.clause}</span>
      </span>
      <State clock={clock} dates={dates} />
      <Gauge clock={clock} />
      <Due clock={clock} dates={dates} date={date} />
      <Moved clock={clock} dates={dates} />
    </>
  );
}

function Row({ clock, dates, date }: BodyProps): ReactElement {
  const due = clock.dueAt === null ? '' : dates.day(dueDayOf(clock.dueAt));
  return (
    <>
      <State clock={clock} dates={dates} />
      <Gauge clock={clock} />
      <span className="sj-clock-due">
        <span aria-hidden="true">
          {clock.title}
          {due !== '' && '·'}
        </span>
        <DateText text={due} date={date} />
      </span>
    </>
  );
}

function Line({ clock, dates, date }: BodyProps): ReactElement {
  const due = clock.dueAt === null || clock.state === 'superseded' ? null : dueDayOf(clock.dueAt);
  const when = clock.settledAt ?? due;
  return (
    <>
      <Mark clock={clock} size={14} />
      <span className="sj-clock-title" aria-hidden="true">
        {clock.title}
      </span>
      <span className="sj-clock-state" aria-hidden="true">
        {stateText(clock, dates.now, dates.manner)}
      </span>
      <span className="sj-clock-due">
        <DateText text={when === null ? '–' : dates.plainDay(when)} date={when === null ? undefined : date} />
      </span>
    </>
  );
}

function State({ clock, dates }: Omit<BodyProps, 'date'>): ReactElement {
  return (
    <span className="sj-clock-state" aria-hidden="true">
      <Mark clock={clock} size={16} />
      <span>{stateText(clock, dates.now, dates.manner)}</span>
    </span>
  );
}

function Mark({ clock, size }: { readonly clock: ClockLike; readonly size: number }): ReactElement {
  const { mark } = LOOKS[clock.state];
  if (mark === 'seal') return <Seal kind="filled">{null}</Seal>;
  const Icon = ICONS[mark];
  return <Icon size={size} className="sj-clock-mark" />;
}

function Due({ clock, dates, date }: BodyProps): ReactElement | null {
  const { before, date: due, after } = dueWords(clock, dates.now, dates.manner);
  if (due === null && after === '') return null;
  return (
    <span className="sj-clock-due">
      <span aria-hidden="true">{before}</span>
      {due !== null && <DateText text={due} date={date} />}
      <span aria-hidden="true">
        <Unbroken>{after}</Unbroken>
      </span>
    </span>
  );
}

function DateText({ text, date }: { readonly text: string; readonly date: ClockProps['date'] }): ReactElement {
  if (date !== undefined && text !== '') return <>{date(text)}</>;
  return (
    <span className="sj-nowrap" aria-hidden="true">
      {text}
    </span>
  );
}

/** A date that moved: the old one struck, the new one bold, and why. */
function Moved({ clock, dates }: Omit<BodyProps, 'date'>): ReactElement | null {
  if (!clock.movedFrom || clock.dueAt === null) return null;
  return (
    <span className="sj-clock-due" aria-hidden="true">
      <s>{dates.plainDay(dueDayOf(clock.movedFrom))}</s> → <b>{dates.day(dueDayOf(clock.dueAt))}</b>
      {clock.movedReason ? <Unbroken>{`，${clock.movedReason}`}</Unbroken> : null}
    </span>
  );
}

/** 水尺: one tick per day, every fifth tall, filled up to today. */
function Gauge({ clock }: { readonly clock: ClockLike }): ReactElement | null {
  const gauge = gaugeOf(clock);
  if (gauge === null) return null;
  const style = { '--ticks': gauge.ticks, '--filled': gauge.filled } as CSSProperties;
  return <span className="sj-gauge" style={style} aria-hidden="true" />;
}
