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
  const ask = useCallback(() => page(pass), [pass]);
  const asked = useAsked(ask);
  const signedOut = asked.problem?.status === 401;
  useEffect(() => {
    if (signedOut) dropPass();
  }, [signedOut]);
  return (
    <Region asked={asked} lines={6}>
      {(first) => <Rows first={first} pass={pass} />}
    </Region>
  );
}

interface RowPage {
  readonly items: readonly Row[];
  readonly next: string | null;
}

function page(pass: PhonePass, cursor?: string): Promise<RowPage> {
  const query = cursor === undefined ? {} : { cursor };
  return unwrap(api.GET('/api/phone/reports', { params: { query }, ...withPass(pass) }));
}

function Rows({ first, pass }: { readonly first: RowPage; readonly pass: PhonePass }): ReactElement {
  const [rows, setRows] = useState(first);
  const { problem, send } = useCommand((cursor: string) => page(pass, cursor));
  const { next } = rows;
  if (rows.items.length === 0) return <Empty title={PHONE.none} hint={PHONE.noneHint} />;
  const more = async (cursor: string) => {
    const answer = await send(cursor);
    if (answer !== null) setRows({ items: [...rows.items, ...answer.items], next: answer.next });
  };
  return (
    <>
      <p className="pt-note">{PHONE.newCode}</p>
      <ul className="pt-cases">
        {rows.items.map((row) => (
          <ReportRow key={row.number} row={row} pass={pass} />
        ))}
      </ul>
      {next !== null && <Button onClick={() => more(next)}>{PHONE.more}</Button>}
      <Refused problem={problem} />
    </>
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
          {row.number}，<span className="sj-nowrap">{dates.day(row.receivedAt)}</span>
          {PHONE.received}
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
