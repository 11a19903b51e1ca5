import { dayText, instantText } from '../../shared/dates/index.js';
import type { Receipt } from './receipt.js';
import { RECEIPT } from './texts.zh.js';

export interface ReceiptLine {
  readonly title: string;
  readonly text: string;
  /** What one must be able to copy by eye: drawn larger. */
  readonly large?: boolean;
}

/** Paper is kept for years: its dates always carry theirs. */
const OTHER_YEAR = '1970-01-01';

/** The same lines for the sheet and for the picture. */
export function receiptLines(receipt: Receipt): ReceiptLine[] {
  const { number, queryCode, receivedAt, place, channelTitle, attachments, due, askAt } = receipt;
  const lines: ReceiptLine[] = [
    { title: RECEIPT.number, text: number, large: true },
    { title: RECEIPT.code, text: queryCode === '' ? RECEIPT.codeHidden : queryCode, large: queryCode !== '' },
    { title: RECEIPT.receivedAt, text: instantText(receivedAt, OTHER_YEAR, 'portal') },
    { title: RECEIPT.channel, text: channelTitle },
    { title: RECEIPT.place, text: place },
    { title: RECEIPT.attachments, text: attachments > 0 ? RECEIPT.attachmentCount(attachments) : '' },
    ...due.map(({ title, dueDay }) => ({ title, text: RECEIPT.until(dayText(dueDay, OTHER_YEAR, 'portal')) })),
    { title: RECEIPT.askAt, text: askAt.map(({ title, contact }) => `${title} ${contact}`).join('；') },
  ];
  return lines.filter(({ text }) => text !== '');
}
