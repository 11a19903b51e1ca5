import type { LogEntry } from '../../platform/logbook/index.js';
import type { CallOutcome } from '../guidance/index.js';

/** Names of the calls in the logbook: every opening has an ending of its own id, so that it ends once. */
export const CALLS = 'calls';
export const OPENED = 'call.opened';
export const ENDED = 'call.ended';

export function endingOf(call: string): string {
  return `${call}:end`;
}

/** What became of a call: body and number told at once (第七条(四)), the answer read out, the report it led to. */
export interface CallEnd {
  readonly outcome: CallOutcome;
  readonly code: string;
  readonly authority: string;
  readonly authorityPhone: string;
  readonly clause: string;
  readonly entry: string;
  readonly number: string;
  /** Masked. */
  readonly note: string;
}

export const NO_END: Omit<CallEnd, 'outcome'> = {
  code: '',
  authority: '',
  authorityPhone: '',
  clause: '',
  entry: '',
  number: '',
  note: '',
};

/** A call as the book has it. */
export interface Call {
  readonly opened: LogEntry;
  readonly ended: LogEntry | null;
}
