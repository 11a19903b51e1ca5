import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { KeyCaps, useKeys } from '../../shared/keys/index.js';
import { Chip } from '../../shared/status/index.js';
import { useCommand } from '../asking/index.js';
import { type DeskScript, raiseEmergency } from './desk-data.js';
import { grouped } from './elapsed.js';
import type { ReadOut } from './taking.js';
import { texts } from './texts.zh.js';

const words = texts.receipt;
const TAIL = 6;

interface ReceiptViewProps {
  readonly script: DeskScript;
  readonly readOut: ReadOut;
  readonly onDone: () => void;
}

/** Number and query code to read out, in groups and large. The code is told this once, so it stays until put away. */
export function ReceiptView({ script, readOut: { receipt, emergency }, onDone }: ReceiptViewProps) {
  const dates = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeys({ 'ctrl+enter': { label: words.next, run: onDone, whileTyping: true } });
  const tail = receipt.number.slice(-TAIL);
  return (
    <main className="desk-receipt">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      {emergency !== null && <Raised number={receipt.number} reason={emergency} />}
      <dl className="sj-sheet desk-receipt__codes">
        <dt>{words.tail}</dt>
        <dd>
          <Groups code={tail} size={3} />
          <small className="sj-quiet">{receipt.number}</small>
        </dd>
        <dt>{words.code}</dt>
        <dd>
          <Groups code={receipt.queryCode} size={4} />
          <small className="sj-quiet">{words.spoken}</small>
        </dd>
      </dl>
      <section className="sj-sheet desk-receipt__say">
        <h2>{texts.closing.title}</h2>
        <p>{script.closing.replace('{tail}', tail)}</p>
        <ul>
          {receipt.due.map(({ key, title, dueDay }) => (
            <li key={key}>{words.due(title, dates.spoken(dueDay))}</li>
          ))}
        </ul>
      </section>
      <div className="sj-row">
        <Button kind="primary" size="large" onClick={onDone}>
          {words.next} <KeyCaps chord="ctrl+enter" />
        </Button>
        <Link to={`/cases/${receipt.number}`}>{words.open}</Link>
      </div>
    </main>
  );
}

function Groups({ code, size }: { readonly code: string; readonly size: number }) {
  return (
    <b className="desk-receipt__code">
      {grouped(code, size).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one code never change places
        <span key={at}>{group}</span>
      ))}
    </b>
  );
}

/** The flag goes out by itself as soon as there is a number; when it does not get through, the agent sees it and presses again. */
function Raised({ number, reason }: { readonly number: string; readonly reason: string }) {
  const [raised, setRaised] = useState(false);
  const { problem, busy, send } = useCommand((why: string, key) => raiseEmergency(number, why, key));
  const begun = useRef(false);
  const raise = async () => {
    if (await send(reason)) setRaised(true);
  };
  useEffect(() => {
    if (!begun.current) void raise();
    begun.current = true;
  });
  const isUp = raised || problem?.code === 'emergency.raised-already';
  return (
    <div role="status" className="sj-row">
      <Chip tone="vermilion">{isUp ? texts.emergency.raised : texts.emergency[busy ? 'raising' : 'failed']}</Chip>
      {!isUp && problem !== null && (
        <>
          <span>{problem.detail}</span>
          <Button onClick={() => void raise()}>{texts.emergency.again}</Button>
        </>
      )}
    </div>
  );
}
