import { Button } from 'antd';
import { useState } from 'react';
import { Clock } from '../../../shared/clock/index.js';
import { useDates } from '../../../shared/dates/index.js';
import { LongText } from '../../../shared/states/index.js';
import { WhyButton } from '../../../shared/why-date/index.js';
import { clockOf, whyOf } from '../../clocks/index.js';
import { type Action, ActionDialog, writeOff } from '../actions/index.js';
import { texts as actionTexts } from '../actions/texts.zh.js';
import type { CaseView } from '../case-data.js';
import { texts } from './texts.zh.js';

export interface UndertakingsProps {
  readonly found: CaseView;
  /** The lead bureau may write off what is still open. */
  readonly mayWriteOff: boolean;
}

/** 承办事项 (第十一条): each with its own limits below it. */
export function Undertakings({ found, mayWriteOff }: UndertakingsProps) {
  const [open, setOpen] = useState<Action | null>(null);
  if (found.items.length === 0) return null;
  return (
    <div className="case__part">
      <h3>{found.ownItemOnly ? texts.ownItem : texts.items}</h3>
      <ul className="case__items">
        {found.items.map((item) => (
          <li key={item.id}>
            <Item
              item={item}
              clocks={found.ownItemOnly ? [] : found.clocks.filter(({ subject }) => subject === item.id)}
            />
            {mayWriteOff && (item.state === 'open' || item.state === 'returned') ? (
              <Button size="small" onClick={() => setOpen(writeOff(item.id))}>
                {actionTexts.actions.writeOff.button}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open === null ? null : <ActionDialog found={found} action={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface ItemProps {
  readonly item: CaseView['items'][number];
  readonly clocks: CaseView['clocks'];
}

function Item({ item, clocks }: ItemProps) {
  const dates = useDates();
  const facts = [
    texts.states[item.state],
    texts.assigned(dates.instant(item.assignedAt)),
    item.settledAt === '' ? '' : texts.settled(dates.instant(item.settledAt)),
    item.alarmedAt === '' ? '' : texts.alarmed(dates.instant(item.alarmedAt)),
  ].filter((fact) => fact !== '');
  return (
    <>
      <p className="case__line">
        <b>{item.name}</b>
        {facts.map((fact) => (
          <span key={fact} className="sj-quiet sj-small sj-nowrap">
            {fact}
          </span>
        ))}
      </p>
      <LongText>{item.request}</LongText>
      {clocks.map((clock) => (
        <Clock
          key={`${clock.key}:${clock.startedAt}`}
          size="line"
          clock={clockOf(clock)}
          date={(text) => <WhyButton why={whyOf(clock)}>{text}</WhyButton>}
        />
      ))}
      {item.answer === '' ? null : <Answer name={texts.answer} text={item.answer} />}
      {item.reason === '' ? null : <Answer name={texts.reason} text={item.reason} />}
    </>
  );
}

export function Answer({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className="case__answer">
      <span className="sj-quiet">{name}</span>
      <LongText>{text}</LongText>
    </div>
  );
}
