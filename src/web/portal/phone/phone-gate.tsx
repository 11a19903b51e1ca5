import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { api, type Shape, unwrap } from '../../api/index.js';
import { Button, Field } from '../../shared/controls/index.js';
import { Refused, useCommand } from '../asking/index.js';
import { DrillMessage } from './drill-message.js';
import { holdPass } from './phone-pass.js';
import { PHONE } from './texts.zh.js';
import { useCountdown } from './use-countdown.js';
import './phone.css';

const PHONE_NUMBER = /^1\d{10}$/;

interface Sent {
  readonly phone: string;
  readonly minutes: number;
}

/** A code to the phone shows that it is one's own. Stands alone or inside another form: no form element of its own. */
export function PhoneGate({ phone: given = '' }: { readonly phone?: string }): ReactElement {
  const [phone, setPhone] = useState(given);
  const [sent, setSent] = useState<Sent | null>(null);
  const [fault, setFault] = useState('');
  const wait = useCountdown();
  const ask = useCommand((body: Shape<'PhoneCodeRequest'>) => unwrap(api.POST('/api/phone/codes', { body })));

  const request = async () => {
    const plain = phone.replace(/\s/g, '');
    const bad = !PHONE_NUMBER.test(plain);
    setFault(bad ? PHONE.need : '');
    if (bad || ask.busy) return;
    const answer = await ask.send({ phone: plain });
    if (answer === null) return;
    setSent({ phone: plain, minutes: Math.floor(answer.validSeconds / 60) });
    wait.start(answer.againInSeconds);
  };

  return (
    <div className="pt-gate">
      <Field label={PHONE.number} fault={fault}>
        {(parts) => (
          <span className="pt-search-row">
            <input
              {...parts}
              className="sj-input"
              inputMode="tel"
              autoComplete="tel"
              maxLength={20}
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
              onKeyDown={(event) => onEnter(event, request)}
            />
            <Button onClick={request} disabled={wait.left > 0}>
              {wait.left > 0 ? PHONE.againIn(wait.left) : ask.busy ? PHONE.sending : sent ? PHONE.again : PHONE.send}
            </Button>
          </span>
        )}
      </Field>
      <Refused problem={ask.problem} />
      <p role="status" className="sj-small">
        {sent !== null && PHONE.sent(sent.phone, sent.minutes)}
      </p>
      {sent !== null && <CodeField phone={sent.phone} />}
    </div>
  );
}

function CodeField({ phone }: { readonly phone: string }): ReactElement {
  const [code, setCode] = useState('');
  const [fault, setFault] = useState('');
  const check = useCommand((body: Shape<'PhoneCodeProof'>) => unwrap(api.POST('/api/phone/verify', { body })));
  const verify = async () => {
    setFault(code.trim() === '' ? PHONE.needCode : '');
    if (code.trim() === '' || check.busy) return;
    const pass = await check.send({ phone, code: code.trim() });
    if (pass !== null) holdPass(pass);
  };
  return (
    <>
      <DrillMessage phone={phone} />
      <Field label={PHONE.code} hint={PHONE.codeHint} fault={fault}>
        {(parts) => (
          <span className="pt-search-row">
            <input
              {...parts}
              className="sj-input"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={10}
              value={code}
              onChange={(event) => setCode(event.target.value)}
              onKeyDown={(event) => onEnter(event, verify)}
            />
            <Button kind="primary" onClick={verify}>
              {check.busy ? PHONE.verifying : PHONE.verify}
            </Button>
          </span>
        )}
      </Field>
      <Refused problem={check.problem} />
    </>
  );
}

/** Enter presses the field's own button, never the surrounding form's. */
function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  act();
}
