import type { ReactElement, ReactNode } from 'react';
import { Button } from '../controls/index.js';
import { type Iso, timeText } from '../dates/index.js';
import { OfflineIcon } from '../icons/index.js';
import { Seal } from '../status/index.js';
import { texts } from './texts.zh.js';
import { useOnline } from './use-online.js';
import './states.css';

export interface OfflineBarProps {
  /** Shown when true; without it, whenever the browser has no network. */
  readonly offline?: boolean;
  /** Changes kept on this device, and since when. */
  readonly waiting?: number;
  readonly earliest?: Iso | null;
  /** What cannot be done now, named: “提交、领取、分办暂不可用”. */
  readonly barred?: string;
  readonly retry?: () => void;
}

/** Under the header while there is no network: work goes on locally. */
export function OfflineBar({ offline, waiting = 0, earliest = null, barred, retry }: OfflineBarProps): ReactElement {
  const online = useOnline();
  const shown = offline ?? !online;
  const facts = [
    barred ?? '',
    waiting > 0 ? texts.waiting(waiting) : '',
    waiting > 0 && earliest !== null ? texts.earliest(timeText(earliest)) : '',
  ].filter((fact) => fact !== '');
  return (
    <div role="status">
      {shown && (
        <div className="sj-offline">
          <OfflineIcon />
          <span>{[texts.offline, ...facts].join('，')}</span>
          {retry !== undefined && (
            <Button size="small" className="sj-push" onClick={retry}>
              {texts.retryNow}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Demonstration or practice: nothing here is counted. */
export function PracticeStrip({ children = texts.practice }: { readonly children?: ReactNode }): ReactElement {
  return <p className="sj-practice">{children}</p>;
}

export interface ConflictNoteProps {
  /** Who changed what, and when: “郑知微 10:23 已改过这份表单”. */
  readonly title: string;
  readonly differences: readonly { readonly field: string; readonly mine: string; readonly theirs: string }[];
  readonly useMine: () => void;
  readonly useTheirs: () => void;
  readonly compare?: () => void;
}

/** Two people changed the same thing: both values, and the choice. */
export function ConflictNote({ title, differences, useMine, useTheirs, compare }: ConflictNoteProps): ReactElement {
  return (
    <section className="sj-conflict" role="alert">
      <p className="sj-conflict-title">
        <Seal kind="outlined">{title}</Seal>
      </p>
      <ul>
        {differences.map(({ field, mine, theirs }) => (
          <li key={field}>{texts.conflictValues(field, mine || texts.empty, theirs || texts.empty)}</li>
        ))}
      </ul>
      <div className="sj-row">
        <Button size="small" onClick={useMine}>
          {texts.useMine}
        </Button>
        <Button size="small" onClick={useTheirs}>
          {texts.useTheirs}
        </Button>
        {compare !== undefined && (
          <Button kind="text" size="small" onClick={compare}>
            {texts.compare}
          </Button>
        )}
      </div>
    </section>
  );
}
