import { type ReactElement, useState } from 'react';
import type { Shape } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { LongText } from '../../shared/states/index.js';
import { WhyDate } from '../../shared/why-date/index.js';
import type { ReporterKey } from '../lookup/index.js';
import { Acts } from './acts.js';
import { CaseHead } from './case-head.js';
import { whyLike } from './clocks.js';
import { Clocks } from './clocks-list.js';
import { Course } from './course.js';
import { Parts } from './parts.js';
import { Reviews } from './reviews.js';
import { PROGRESS } from './texts.zh.js';

export interface ProgressProps {
  readonly reporterKey: ReporterKey;
  readonly view: Shape<'Timeline'>;
  readonly again: () => void;
}

/** What happens, until when, why that day, and what the reporter can do now. */
export function CaseProgress({ reporterKey, view, again }: ProgressProps): ReactElement {
  const dates = useDates();
  const explained = view.clocks.filter(({ why }) => why.days.length > 0);
  const [chosen, choose] = useState('');
  const clock = explained.find(({ key }) => key === chosen) ?? explained.find(isRunning) ?? explained[0];
  // Where an answer is expected of him, what he can do comes before what has been done.
  const first = view.question !== null || view.reply !== null;
  const acts = <Acts reporterKey={reporterKey} view={view} again={again} />;
  return (
    <div className="pt-width pt-page">
      <CaseHead view={view} reporterKey={reporterKey} />
      <div className="pt-progress">
        <div className="pt-stack">
          <Clocks clocks={view.clocks} chosen={clock?.key ?? ''} choose={choose} />
          {view.reply !== null && <Reply reply={view.reply} />}
          <Reviews reviews={view.reviews} />
          {first && acts}
          <Course entries={view.timeline} />
          {!first && acts}
          <Parts view={view} reporterKey={reporterKey} />
          <section className="sj-sheet" aria-labelledby="yours">
            <header>
              <h2 id="yours">{PROGRESS.yours}</h2>
            </header>
            <div className="sj-sheet-body">
              {view.place !== '' && <p className="sj-quiet">{view.place}</p>}
              <LongText>{view.text}</LongText>
            </div>
          </section>
        </div>
        {clock !== undefined && (
          <section className="sj-sheet pt-why" aria-labelledby="why" id="why-panel" tabIndex={-1}>
            <header>
              <h2 id="why">{PROGRESS.why(dates.day(clock.dueDay))}</h2>
              <span className="sj-quiet sj-small sj-push">{clock.title}</span>
            </header>
            <div className="sj-sheet-body">
              <WhyDate key={clock.key} why={whyLike(clock)} />
            </div>
          </section>
        )}
      </div>
    </div>
  );
}

function isRunning({ state }: { readonly state: string }): boolean {
  return state === 'running';
}

function Reply({ reply }: { readonly reply: { readonly at: string; readonly text: string } }): ReactElement {
  const dates = useDates();
  return (
    <section className="sj-sheet pt-reply" aria-labelledby="reply">
      <header>
        <h2 id="reply">{PROGRESS.reply}</h2>
        <span className="sj-quiet sj-small sj-push">{PROGRESS.replied(dates.day(reply.at))}</span>
      </header>
      <div className="sj-sheet-body">
        <LongText>{reply.text}</LongText>
      </div>
    </section>
  );
}
