import type { ReactElement } from 'react';
import type { Shape } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { holdKey, type ReporterKey } from '../lookup/index.js';
import { PROGRESS } from './texts.zh.js';

interface PartsProps {
  readonly view: Shape<'Timeline'>;
  readonly reporterKey: ReporterKey;
}

/** Parts handled apart, and the whole they were split from: the same code opens each. */
export function Parts({ view, reporterKey }: PartsProps): ReactElement | null {
  const open = (number: string) => holdKey({ ...reporterKey, number });
  if (view.partOf !== '') {
    return (
      <p className="pt-note">
        {PROGRESS.partOf}
        <Button size="small" onClick={() => open(view.partOf)}>
          {PROGRESS.openWhole}
        </Button>
      </p>
    );
  }
  if (view.parts.length === 0) return null;
  return (
    <section className="sj-sheet" aria-labelledby="parts">
      <header>
        <h2 id="parts">{PROGRESS.parts}</h2>
      </header>
      <div className="sj-sheet-body">
        <p className="sj-quiet">{PROGRESS.partsText}</p>
        <ul className="pt-lines">
          {view.parts.map(({ number, statusTitle, outcomeTitle }) => (
            <li key={number}>
              <span>
                {number} <small>{outcomeTitle || statusTitle}</small>
              </span>
              <Button size="small" onClick={() => open(number)} aria-label={`${PROGRESS.openPart} ${number}`}>
                {PROGRESS.openPart}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
