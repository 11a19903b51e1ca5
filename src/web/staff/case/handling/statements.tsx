import { Button } from 'antd';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/index.js';
import { type Action, ActionDialog, statementAnswer } from '../actions/index.js';
import { texts as actionTexts } from '../actions/texts.zh.js';
import type { CaseView } from '../case-data.js';
import { texts } from './texts.zh.js';
import { Answer } from './undertakings.js';

/** Units reported on, and what they were asked and answered; they never see the report. */
export function Statements({ found, mayRecord }: { readonly found: CaseView; readonly mayRecord: boolean }) {
  const dates = useDates();
  const [open, setOpen] = useState<Action | null>(null);
  const { reported = [], statements = [] } = found.handling ?? {};
  if (reported.length === 0) return null;
  return (
    <div className="case__part">
      <h3>{texts.reported}</h3>
      <p>{reported.map((id) => found.units[id] ?? id).join('、')}</p>
      {statements.length > 0 ? <h3>{texts.statements}</h3> : null}
      <ul className="case__items">
        {statements.map((asked) => (
          <li key={asked.id}>
            <p className="case__line">
              <b>{found.units[asked.unit] ?? asked.unit}</b>
              <span className="sj-quiet sj-small">{dates.instant(asked.askedAt)}</span>
            </p>
            <ol>
              {asked.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
            {asked.answer === '' ? (
              <p className="case__line">
                <span className="sj-quiet">{texts.waiting}</span>
                {mayRecord ? (
                  <Button size="small" onClick={() => setOpen(statementAnswer(asked.id))}>
                    {actionTexts.actions.statementAnswer.button}
                  </Button>
                ) : null}
              </p>
            ) : (
              <Answer name={dates.instant(asked.answeredAt)} text={asked.answer} />
            )}
          </li>
        ))}
      </ul>
      {open === null ? null : <ActionDialog found={found} action={open} onClose={() => setOpen(null)} />}
    </div>
  );
}
