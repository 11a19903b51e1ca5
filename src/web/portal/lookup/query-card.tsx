import { type FormEvent, type ReactElement, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, unwrap } from '../../api/index.js';
import { Button, Field } from '../../shared/controls/index.js';
import { Refused, useCommand } from '../asking/index.js';
import { holdKey, type ReporterKey } from './reporter-key.js';
import { LOOKUP } from './texts.zh.js';
import './lookup.css';

/** Number and code open the progress page; they travel in a request's body only. */
export function QueryCard({ heading: Heading }: { readonly heading: 'h1' | 'h2' }): ReactElement {
  const go = useNavigate();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useCommand((key: ReporterKey) =>
    unwrap(api.POST('/api/reports/status', { body: key })),
  );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const key = { number: number.trim(), queryCode: code.replace(/\s/g, '') };
    if (key.number === '' || key.queryCode === '' || busy) return;
    if ((await send(key)) === null) return;
    holdKey(key);
    void go('/progress');
  };

  return (
    <form className="pt-query" onSubmit={submit} noValidate aria-labelledby="query-title">
      <Heading id="query-title">{LOOKUP.card}</Heading>
      <Field label={LOOKUP.number} fault={tried && number.trim() === '' ? LOOKUP.needNumber : undefined}>
        {(parts) => (
          <input
            {...parts}
            className="sj-input"
            autoComplete="off"
            maxLength={40}
            placeholder={LOOKUP.numberExample}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={LOOKUP.code}
        hint={LOOKUP.codeHint}
        fault={tried && code.trim() === '' ? LOOKUP.needCode : undefined}
      >
        {(parts) => (
          <input
            {...parts}
            className="sj-input"
            autoComplete="off"
            inputMode="numeric"
            maxLength={40}
            placeholder={LOOKUP.codeExample}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <div className="pt-query-foot">
        <Button kind="primary" type="submit">
          {busy ? LOOKUP.asking : LOOKUP.ask}
        </Button>
        <Link to="/my-reports">{LOOKUP.forgotten}</Link>
      </div>
      <Refused problem={problem} />
    </form>
  );
}
