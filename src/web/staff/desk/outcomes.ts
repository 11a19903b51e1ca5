import type { CallEnd, OutcomeKey } from './desk-data.js';

/** What an outcome asks for beside the outcome itself. */
export interface Details {
  readonly entry: string;
  readonly code: string;
  readonly number: string;
  readonly note: string;
  readonly truthful: boolean;
}

type Need = 'entry' | 'code' | 'number' | 'truthful';

const NEEDS: Readonly<Record<OutcomeKey, Need | null>> = {
  report: 'truthful',
  joined: 'number',
  answered: 'entry',
  guided: 'code',
  refused: 'code',
  harassment: null,
  'wrong-number': null,
  abandoned: null,
};

export function needOf(outcome: OutcomeKey): Need | null {
  return NEEDS[outcome];
}

/** What is still missing before the call may end so; null when nothing is. */
export function lackOf(outcome: OutcomeKey, details: Details): Need | null {
  const need = needOf(outcome);
  return need === null || details[need] !== '' ? (need === 'truthful' && !details.truthful ? need : null) : need;
}

/** Only these lead to a case the emergency can stand on. */
export function keepsEmergency(outcome: OutcomeKey): boolean {
  return outcome === 'report' || outcome === 'joined';
}

/** As the API takes it: what the outcome asks for, and no more. */
export function endBody(outcome: Exclude<OutcomeKey, 'report'>, details: Details): CallEnd {
  const need = needOf(outcome);
  const note = details.note.trim();
  return {
    outcome,
    ...(need === null || need === 'truthful' ? {} : { [need]: details[need].trim() }),
    ...(note === '' ? {} : { note }),
  };
}
