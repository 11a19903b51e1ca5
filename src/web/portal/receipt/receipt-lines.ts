import type { Dates } from '../../shared/dates/index.js';
import type { Receipt } from './receipt.js';
import { RECEIPT } from './texts.zh.js';

export interface ReceiptLine {
  readonly title: string;
  readonly text: string;
  /** What one must be able to copy by eye: drawn larger. */
  readonly large?: boolean;
}

/** The same lines for the sheet and for the picture. */
export function receiptLines(receipt: Receipt, dates: Dates): ReceiptLine[] {
  const { number, queryCode, receivedAt, place, channelTitle, attachments, due, askAt } = receipt;
  const lines: ReceiptLine[] = [
    { title: RECEIPT.number, text: number, large: true },
    { title: RECEIPT.code, text: queryCode === '' ? RECEIPT.codeHidden : queryCode, large: queryCode !== '' },
    { title: RECEIPT.receivedAt, text: dates.instant(receivedAt) },
    { title: RECEIPT.channel, text: channelTitle },
    { title: RECEIPT.place, text: place },
    { title: RECEIPT.attachments, text: attachments > 0 ? RECEIPT.attachmentCount(attachments) : '' },
    ...due.map(({ title, dueDay }) => ({ title, text: RECEIPT.until(dates.day(dueDay)) })),
    { title: RECEIPT.askAt, text: askAt.map(({ title, contact }) => `${title} ${contact}`).join('；') },
  ];
  return lines.filter(({ text }) => text !== '');
}
