import type { ReactElement, ReactNode } from 'react';
import { Button } from '../controls/index.js';
import { StillWater, WarningIcon } from '../icons/index.js';
import { texts } from './texts.zh.js';
import { useLate } from './use-late.js';
import './states.css';

export interface EmptyProps {
  /** One sentence: what is good or missing. */
  readonly title: string;
  readonly hint?: ReactNode;
  /** The next useful thing. */
  readonly action?: ReactNode;
}

/** Nothing here. */
export function Empty({ title, hint, action }: EmptyProps): ReactElement {
  return (
    <div className="sj-region">
      <StillWater />
      <b>{title}</b>
      {hint !== undefined && <p className="sj-quiet sj-small">{hint}</p>}
      {action !== undefined && <div className="sj-region-act">{action}</div>}
    </div>
  );
}

/** Lengths of the lines in per cent: the shape of text, not of one text. */
const LINES = [42, 100, 86, 64, 92, 50] as const;

/** The shape of what is coming, after 0.3 s; no spinner. */
export function Skeleton({ lines = LINES.length }: { readonly lines?: number }): ReactElement {
  const late = useLate();
  return (
    <div className="sj-skeleton" role="status" data-late={late || undefined}>
      <span className="sj-hidden">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <i key={line} style={{ width: `${LINES[line % LINES.length]}%` }} />
      ))}
    </div>
  );
}

/** The same in the shape of a page: a heading and three sheets. */
export function PageSkeleton(): ReactElement {
  return (
    <div className="sj-page-skeleton">
      <Skeleton lines={2} />
      {['first', 'second', 'third'].map((sheet) => (
        <div key={sheet} className="sj-sheet" aria-hidden="true">
          <Skeleton lines={4} />
        </div>
      ))}
    </div>
  );
}

/** What a failed request told: the API's problem fits. */
export interface RegionProblem {
  readonly detail: string;
  /** A number to quote when asking for help. */
  readonly incident?: string | undefined;
}

export interface RegionErrorProps {
  readonly problem?: RegionProblem | null;
  readonly retry: () => void;
}

/** Only the region that failed; what was typed elsewhere is safe and says so. */
export function RegionError({ problem = null, retry }: RegionErrorProps): ReactElement {
  return (
    <div className="sj-region" role="alert">
      <WarningIcon size={20} className="sj-vermilion" />
      <b>{texts.failed}</b>
      <p className="sj-quiet sj-small">{texts.failedWhy}</p>
      {problem !== null && problem.detail !== '' && <p className="sj-small">{problem.detail}</p>}
      <div className="sj-region-act">
        <Button size="small" onClick={retry}>
          {texts.retry}
        </Button>
        {problem?.incident ? <span className="sj-quiet sj-note-text">{texts.incident(problem.incident)}</span> : null}
      </div>
    </div>
  );
}
