import { App, Button } from 'antd';
import { useState } from 'react';
import { api, commandKey, problemOf, type Shape, unwrap } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { useHolds } from '../session/index.js';
import { ListSheet } from './list-sheet.js';
import { type DeliveryState, useDeliveries, useHasChanged, useRefresh, useSummary } from './operations-data.js';
import { deliveryTexts, texts } from './texts.zh.js';
import { ToldDialog } from './told-dialog.js';

type Delivery = Shape<'DeliveryRow'>;

/** Messages a person has to decide about: which channel and kind, how it failed; never to whom, never what it says. */
export function DeliveriesSheet({ state }: { readonly state: DeliveryState }) {
  const asked = useDeliveries(state);
  const summary = useSummary(useHolds('operator')).data;
  const hasChanged = useHasChanged(summary?.deliveries[state].count, asked.dataUpdatedAt);
  const [told, setTold] = useState('');
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const { columns } = deliveryTexts;
  return (
    <ListSheet {...deliveryTexts[state]} {...{ asked, hasChanged, told, count: rows.length }}>
      <table className="operations__table">
        <caption className="sj-hidden">{deliveryTexts[state].title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.fault}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} state={state} onTold={setTold} />
          ))}
        </tbody>
      </table>
    </ListSheet>
  );
}

interface LineProps {
  readonly row: Delivery;
  readonly state: DeliveryState;
  readonly onTold: (words: string) => void;
}

function Line({ row, state, onTold }: LineProps) {
  const dates = useDates();
  return (
    <tr>
      <td>
        {row.channelTitle}，{row.kindTitle}
        <span className="operations__second">{texts.caseOf(row.case)}</span>
      </td>
      <td>
        {row.lastFault ?? deliveryTexts.noFault}
        <span className="operations__second">{texts.attempts(row.attempts)}</span>
      </td>
      <td className="sj-nowrap">{dates.instant(row.at)}</td>
      <td>
        <span className="operations__acts">
          <SendAgain {...{ row, state, onTold }} />
          <Told {...{ row, onTold }} />
        </span>
      </td>
    </tr>
  );
}

function SendAgain({ row, state, onTold }: LineProps) {
  const { modal } = App.useApp();
  const refresh = useRefresh();
  const send = async (key: string) => {
    try {
      const params = { path: { id: row.id }, header: { 'Idempotency-Key': key } };
      await unwrap(api.POST('/api/deliveries/{id}/send-again', { params }));
      onTold(deliveryTexts.sent);
    } catch (fault) {
      onTold(problemOf(fault).detail);
    }
    await refresh();
  };
  const ask = () => {
    const key = commandKey();
    modal.confirm({
      title: deliveryTexts.sendAgainTitle,
      content: deliveryTexts.sendAgainWhy[state],
      okText: deliveryTexts.confirmSend,
      cancelText: deliveryTexts.cancel,
      onOk: () => send(key),
    });
  };
  return (
    <Button size="small" onClick={ask}>
      {deliveryTexts.sendAgain}
    </Button>
  );
}

/** Whoever tells the receiver himself must be allowed to know him: the centre. */
function Told({ row, onTold }: Pick<LineProps, 'row' | 'onTold'>) {
  const isCentre = useHolds('centre');
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  if (!isCentre) return <span className="sj-quiet sj-small">{deliveryTexts.toldByCentre}</span>;
  const done = async () => {
    setOpen(false);
    onTold(deliveryTexts.recorded);
    await refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {deliveryTexts.told}
      </Button>
      {open ? <ToldDialog id={row.id} onClose={() => setOpen(false)} onDone={done} /> : null}
    </>
  );
}
