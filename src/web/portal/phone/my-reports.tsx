import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, type Shape, unwrap } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { Empty } from '../../shared/states/index.js';
import { Status } from '../../shared/status/index.js';
import { Refused, Region, useAsked, useCommand } from '../asking/index.js';
import { holdKey } from '../lookup/index.js';
import { dropPass, type PhonePass, withPass } from './phone-pass.js';
import { PHONE } from './texts.zh.js';

type Row = Shape<'OwnReport'>;

/** The reports this phone was left for; opening one gives it a new query code. */
export function MyReports({ pass }: { readonly pass: PhonePass }): ReactElement {
  const [most, setMost] = useState(20);
  const ask = useCallback(
    () => unwrap(api.GET('/api/phone/reports', { params: { query: { limit: most } }, ...withPass(pass) })),
    [pass, most],
  );
  const asked = useAsked(ask);
  const signedOut = asked.problem?.status === 401;
  useEffect(() => {
    if (signedOut) dropPass();
  }, [signedOut]);
  return (
    <Region asked={asked} lines={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Empty title={PHONE.none} hint={PHONE.noneHint} />
        ) : (
          <>
            <p className="pt-note">{PHONE.newCode}</p>
            <ul className="pt-cases">
              {items.map((row) => (
                <ReportRow key={row.number} row={row} pass={pass} />
              ))}
            </ul>
            {next !== null && <Button onClick={() => setMost(most + 20)}>{PHONE.more}</Button>}
          </>
        )
      }
    </Region>
  );
}

function ReportRow({ row, pass }: { readonly row: Row; readonly pass: PhonePass }): ReactElement {
  const dates = useDates();
  const go = useNavigate();
  const open = useCommand((number: string, key: string) =>
    unwrap(
      api.POST('/api/phone/reports/{number}/code', {
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        ...withPass(pass),
      }),
    ),
  );
  const press = async () => {
    const key = await open.send(row.number);
    if (key === null) return;
    holdKey(key);
    await go('/progress', { state: { newCode: true } });
  };
  return (
    <li className="sj-sheet">
      <div>
        <b>{row.place || row.category || row.number}</b>
        <p className="sj-quiet sj-small">
          {row.number}，{PHONE.received(dates.day(row.receivedAt))}
          {row.category !== '' && `，${row.category}`}
        </p>
      </div>
      <Status code={row.status} title={row.statusTitle} />
      <Button size="small" onClick={press} aria-label={`${PHONE.open} ${row.number}`}>
        {open.busy ? PHONE.opening : PHONE.open}
      </Button>
      <Refused problem={open.problem} />
    </li>
  );
}
