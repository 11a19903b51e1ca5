import { type ReactElement, useState } from 'react';
import { Button } from '../../shared/controls/index.js';
import { DownloadIcon, PrinterIcon, TickCircleIcon } from '../../shared/icons/index.js';
import { LinkButton } from '../shell/index.js';
import { drawReceipt } from './picture.js';
import type { Receipt } from './receipt.js';
import { type ReceiptLine, receiptLines } from './receipt-lines.js';
import { RECEIPT } from './texts.zh.js';
import './receipt.css';

interface SheetProps {
  readonly receipt: Receipt;
  /** Just submitted: the code is on it. */
  readonly fresh: boolean;
}

export function ReceiptSheet({ receipt, fresh }: SheetProps): ReactElement {
  const lines = receiptLines(receipt);
  return (
    <div className="pt-width pt-page pt-receipt-page">
      <h1>
        {fresh && <TickCircleIcon size={24} className="sj-bamboo" />}
        {fresh ? RECEIPT.done : RECEIPT.again}
      </h1>
      {fresh && <p className="pt-prose">{RECEIPT.doneText}</p>}
      <article className="pt-receipt">
        <h2>{RECEIPT.sheet}</h2>
        <dl>
          {lines.map(({ title, text, large }) => (
            <div key={title} data-large={large || undefined}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>{RECEIPT.keep}</p>
      </article>
      <Acts lines={lines} />
    </div>
  );
}

function Acts({ lines }: { readonly lines: readonly ReceiptLine[] }): ReactElement {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const picture = await drawReceipt(RECEIPT.sheet, lines, RECEIPT.keep);
    setFailed(picture === null);
    if (picture !== null) download(picture);
  };
  return (
    <>
      <div className="pt-receipt-acts">
        <LinkButton kind="primary" to="/progress">
          {RECEIPT.progress}
        </LinkButton>
        <Button onClick={save}>
          <DownloadIcon /> {RECEIPT.picture}
        </Button>
        <Button onClick={() => print()}>
          <PrinterIcon /> {RECEIPT.print}
        </Button>
      </div>
      <p role="status">{failed && RECEIPT.pictureFailed}</p>
    </>
  );
}

function download(picture: Blob): void {
  const url = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = url;
  link.download = RECEIPT.pictureName;
  link.click();
  URL.revokeObjectURL(url);
}
