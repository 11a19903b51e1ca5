import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { api, type Shape, unwrap } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { Chip } from '../../shared/status/index.js';
import { Refused, useCommand } from '../asking/index.js';
import { PhoneGate, type PhonePass, usePhonePass, withPass } from '../phone/index.js';
import { placeBody } from '../places/index.js';
import { REPORT } from './texts.zh.js';
import type { ReportState } from './use-report.js';

/** 第七条(二): likely repeats among the writer's own reports only, after a code to his phone. Never needed to submit. */
export function Similar({ report }: { readonly report: ReportState }): ReactElement {
  const pass = usePhonePass();
  return (
    <details className="pt-similar">
      <summary>{REPORT.similar}</summary>
      <p className="sj-quiet sj-small">{REPORT.similarText}</p>
      {pass === null ? <PhoneGate phone={report.who.phone} /> : <Found report={report} pass={pass} />}
    </details>
  );
}

function Found({ report, pass }: { readonly report: ReportState; readonly pass: PhonePass }): ReactElement {
  const { text, place } = report.draft;
  const [items, setItems] = useState<readonly Shape<'SimilarReport'>[] | null>(null);
  const ask = useCommand((body: Shape<'SimilarQuery'>) =>
    unwrap(api.POST('/api/reports/similar', { body, ...withPass(pass) })),
  );
  const look = async () => {
    const answer = await ask.send({ text, place: placeBody(place) });
    setItems(answer?.items ?? null);
  };
  return (
    <>
      <Button onClick={look}>{REPORT.similarAsk}</Button>
      <Refused problem={ask.problem} />
      <p role="status">{items !== null && (items.length === 0 ? REPORT.similarNone : REPORT.similarFound)}</p>
      <ul className="pt-cases">
        {items?.map((item) => (
          <SimilarRow key={item.number} item={item} />
        ))}
      </ul>
    </>
  );
}

function SimilarRow({ item }: { readonly item: Shape<'SimilarReport'> }): ReactElement {
  const dates = useDates();
  return (
    <li className="sj-sheet">
      <div>
        <b>{item.place || item.number}</b>
        <p className="sj-quiet sj-small">
          {item.number}，{dates.day(item.receivedAt)}，{item.open ? REPORT.similarOpenState : REPORT.similarClosedState}
        </p>
      </div>
      {item.samePlace && <Chip tone="ochre">{REPORT.samePlace}</Chip>}
      {item.open && <Link to="/my-reports">{REPORT.similarOpen}</Link>}
    </li>
  );
}
