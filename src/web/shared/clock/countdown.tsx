import type { ReactElement } from 'react';
import { type Iso, useNow } from '../dates/index.js';
import { ClockIcon } from '../icons/index.js';
import { Seal } from '../status/index.js';
import { countdownWords } from './countdown-words.js';
import { texts } from './texts.zh.js';
import './clock.css';

const EVERY_SECOND = 1000;

export interface CountdownProps {
  readonly title: string;
  readonly clause: string;
  /** The instant it ends. */
  readonly dueAt: Iso;
}

/** Minutes round the clock (第八条): seconds for the eye, one announcement a minute for the ear. */
export function Countdown({ title, clause, dueAt }: CountdownProps): ReactElement {
  const now = useNow(EVERY_SECOND);
  const { shown, over, spoken } = countdownWords(Date.parse(dueAt) - Date.parse(now));
  return (
    <div className="sj-clock" data-size="card" data-tone={over ? 'vermilion' : 'ochre'}>
      <span className="sj-clock-name">
        <span>{title}</span>
        <span>{clause}</span>
      </span>
      <span className="sj-countdown" aria-hidden="true">
        {over ? (
          <Seal kind="filled">
            <span>{texts.over}</span>
          </Seal>
        ) : (
          <ClockIcon size={20} />
        )}
        {shown}
      </span>
      <span className="sj-hidden" role="status">
        {`${title}，${spoken}`}
      </span>
    </div>
  );
}
