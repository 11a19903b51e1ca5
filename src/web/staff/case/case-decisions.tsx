import { Button } from 'antd';
import { useState } from 'react';
import { useDates } from '../../shared/dates/index.js';
import { DecisionCard, type DecisionLike } from '../../shared/decision-card/index.js';
import type { CaseView } from './case-data.js';
import { texts } from './texts.zh.js';

const SHOWN = 3;

/** Every decision with what it rests on; those a person must still make come first. */
export function CaseDecisions({ found }: { readonly found: CaseView }) {
  const dates = useDates();
  const [all, setAll] = useState(false);
  const decisions = [...found.decisions].sort((one, other) => Number(other.open) - Number(one.open));
  const shown = all ? decisions : decisions.slice(0, SHOWN);
  return (
    <section className="case__sheet" aria-labelledby="case-decisions">
      <header>
        <h2 id="case-decisions">{texts.decisions}</h2>
        <span className="case__grow" />
        {decisions.length > SHOWN ? (
          <Button type="link" size="small" onClick={() => setAll(!all)}>
            {all ? texts.fold : texts.allDecisions(decisions.length)}
          </Button>
        ) : null}
      </header>
      {decisions.length === 0 ? <p className="sj-quiet case__pad">{texts.noDecisions}</p> : null}
      <div className="case__decisions">
        {shown.map((decision) => (
          <DecisionCard key={decision.what} decision={decisionOf(decision, found.people, dates.instant)} />
        ))}
      </div>
    </section>
  );
}

type Decision = CaseView['decisions'][number];

function decisionOf(decision: Decision, people: CaseView['people'], instant: (at: string) => string): DecisionLike {
  const { decided, open } = decision;
  const by =
    decided === null ? '' : `${people[decided.by] ?? decided.by} ${decided.at ? instant(decided.at) : ''} 确认`;
  const title = `${decision.title}：${decision.outcomeTitle || decision.outcome}${open ? '，待确认' : ''}`;
  return {
    title,
    open,
    basis: [decision.clause, `规则版本 ${decision.version}`, by].filter((part) => part !== '').join('，'),
    fired: [decision.reason, ...(decided?.reason ? [decided.reason] : [])].filter((reason) => reason !== ''),
    missed: [],
  };
}
