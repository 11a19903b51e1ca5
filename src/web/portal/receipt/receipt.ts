import type { Shape } from '../../api/index.js';
import { RECEIPT } from '../lookup/index.js';
import { keep, kept } from '../shell/index.js';

/** What the reporter keeps. The code is known only to who has just submitted. */
export interface Receipt {
  readonly number: string;
  readonly queryCode: string;
  readonly receivedAt: string;
  readonly place: string;
  readonly channelTitle: string;
  readonly attachments: number;
  readonly due: Shape<'Submitted'>['due'];
  readonly askAt: Shape<'Submitted'>['askAt'];
}

/** In this tab only. */
export function keepReceipt(receipt: Receipt): void {
  keep('session', RECEIPT, receipt);
}

export function keptReceipt(): Receipt | null {
  return kept<Receipt>('session', RECEIPT);
}
