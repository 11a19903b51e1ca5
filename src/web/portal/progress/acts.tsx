import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Shape } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { dueDayOf, useDates } from '../../shared/dates/index.js';
import { EnvelopeIcon, TickCircleIcon } from '../../shared/icons/index.js';
import { ActForm } from './act-form.js';
import type { ProgressProps } from './case-progress.js';
import { PROGRESS } from './texts.zh.js';
import { type Saying, UNSATISFIED } from './use-act.js';

type Act = Shape<'ReporterAct'>;

/** What the reporter can do now; what he cannot stands below with its reason. */
export function Acts({ reporterKey, view, again }: ProgressProps): ReactElement {
  const [open, setOpen] = useState<Act['act'] | null>(null);
  const [sent, setSent] = useState('');
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sent !== '') message.current?.focus();
  }, [sent]);
  const may = view.acts.filter((act) => act.open);
  const done = (act: Act['act'], { level }: Saying) => {
    setOpen(null);
    // 第十三条: whoever is not satisfied is offered a review at once.
    setSent(PROGRESS.sent[act === 'rating' && level === UNSATISFIED ? 'unsatisfied' : act]);
    again();
  };
  return (
    <section className="sj-sheet" aria-labelledby="acts">
      <header>
        <h2 id="acts">{PROGRESS.you}</h2>
      </header>
      <div className="sj-sheet-body pt-stack">
        {view.question !== null && <Question question={view.question} />}
        <p ref={message} tabIndex={-1} role="status" className="pt-note" data-tone="bamboo" hidden={sent === ''}>
          <TickCircleIcon />
          {sent}
        </p>
        {may.length > 0 && (
          <div className="pt-acts">
            {may.map(({ act }) => (
              <Button
                key={act}
                kind={act === 'supplement' && view.question !== null ? 'primary' : 'plain'}
                aria-expanded={open === act}
                onClick={() => setOpen(open === act ? null : act)}
              >
                {PROGRESS.acts[act]}
              </Button>
            ))}
          </div>
        )}
        {open !== null && <ActForm key={open} act={open} reporterKey={reporterKey} done={done} />}
        <Reasons acts={view.acts.filter((act) => !act.open)} />
      </div>
    </section>
  );
}

/** 第七条(三): what is asked, in the writer's own page. */
function Question({ question }: { readonly question: NonNullable<ProgressProps['view']['question']> }): ReactElement {
  const dates = useDates();
  return (
    <div className="pt-note" data-tone="ochre">
      <EnvelopeIcon />
      <div>
        <b>{PROGRESS.question}</b>
        <ul className="pt-bullets">
          {question.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        {question.until !== null && question.until > dates.now && (
          <p>{PROGRESS.questionUntil(dates.day(dueDayOf(question.until)))}</p>
        )}
      </div>
    </div>
  );
}

function Reasons({ acts }: { readonly acts: readonly Act[] }): ReactElement | null {
  if (acts.length === 0) return null;
  return (
    <ul className="pt-reasons" aria-label={PROGRESS.notNow}>
      {acts.map(({ act, reason }) => (
        <li key={act}>
          {PROGRESS.acts[act]}：{reason}
        </li>
      ))}
    </ul>
  );
}
