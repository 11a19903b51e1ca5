import { type ReactElement, useCallback } from 'react';
import { Navigate } from 'react-router';
import { api, unwrap } from '../../api/index.js';
import { Region, useAsked } from '../asking/index.js';
import { type ReporterKey, useReporterKey } from '../lookup/index.js';
import { usePageTitle } from '../shell/index.js';
import { keptReceipt, type Receipt } from './receipt.js';
import { ReceiptSheet } from './receipt-sheet.js';
import { RECEIPT } from './texts.zh.js';

/** Right after submitting, with the code; later, for printing again, without it. */
export function ReceiptPage(): ReactElement {
  usePageTitle(RECEIPT.title);
  const key = useReporterKey();
  const receipt = keptReceipt();
  if (key === null) return <Navigate to="/progress" replace />;
  return receipt?.number === key.number ? <ReceiptSheet receipt={receipt} fresh /> : <PrintedAgain of={key} />;
}

function PrintedAgain({ of }: { readonly of: ReporterKey }): ReactElement {
  const ask = useCallback(() => read(of), [of]);
  const asked = useAsked(ask);
  return (
    <Region asked={asked} lines={8}>
      {(receipt) => <ReceiptSheet receipt={receipt} fresh={false} />}
    </Region>
  );
}

async function read(body: ReporterKey): Promise<Receipt> {
  const { attachments, ...receipt } = await unwrap(api.POST('/api/reports/receipt', { body }));
  const count = Object.values(attachments).reduce((sum, some) => sum + some, 0);
  return { ...receipt, attachments: count, queryCode: '' };
}
