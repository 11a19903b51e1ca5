import type { DemoCase } from './case-view.js';
import type { Followed } from './demo-run.js';

export interface LetterResult {
  readonly n: number | string;
  readonly number: string;
  readonly nature: string;
  readonly emergency: boolean;
  readonly category: string;
  readonly outcome: string;
  readonly clause: string;
  readonly evidence: readonly string[];
  readonly bureau: string;
  readonly clocks: readonly { readonly key: string; readonly due: string; readonly state: string }[];
  readonly state: string;
}

/** States a letter may be in at the end; anything else means that it got stuck. */
export const FINAL = ['closed', 'waiting-reporter', 'lapsed', 'refused', 'guided', 'merged'];

const OUTCOME: Readonly<Record<string, string>> = {
  refused: 'refused',
  guided: 'guided',
  merged: 'merged',
  answered: 'answered',
  lapsed: 'supplement',
  invalid: 'refused',
};
const STATE: Readonly<Record<string, string>> = {
  refused: 'refused',
  invalid: 'refused',
  guided: 'guided',
  merged: 'merged',
  lapsed: 'lapsed',
};

const CLAUSES: Readonly<Record<string, string>> = {
  accepted: '办法 第七条(一)',
  answered: '办法 第七条(一)',
  merged: '办法 第七条(二)',
  supplement: '办法 第七条(三)',
};

/** One line of the result, as the API shows the case now. */
export function resultOf({ letter }: Followed, found: DemoCase, unitName: (unit: string) => string): LetterResult {
  const { acceptance } = found;
  const label = acceptance.category || acceptance.scope?.code || '';
  const evidence = acceptance.candidates.find(({ category }) => category === label)?.evidence ?? [];
  return {
    n: letter.n,
    number: found.number,
    nature: acceptance.nature ?? '',
    emergency: found.emergency.raised,
    category: label,
    outcome: outcomeOf(found),
    clause: clauseOf(found),
    evidence,
    bureau: unitName(acceptance.dispatches.at(-1)?.lead ?? ''),
    clocks: found.clocks.map(({ key, dueAt, state }) => ({ key, due: dueAt, state })),
    state: stateOf(found),
  };
}

/** The clause the outcome rests on; a refusal or guidance names its own. */
function clauseOf(found: DemoCase): string {
  const { scope, nature } = found.acceptance;
  const outcome = outcomeOf(found);
  if (nature === 'invalid') return found.acceptance.proposals.nature?.clause ?? '';
  if (outcome === 'refused' || outcome === 'guided') return scope?.clause ?? '';
  return CLAUSES[outcome] ?? '';
}

function outcomeOf(found: DemoCase): string {
  const ended = found.outcome === null ? undefined : OUTCOME[found.outcome];
  if (ended !== undefined) return ended;
  if (found.status === 'waiting-reporter' || found.status === 'lapsed') return 'supplement';
  return found.status === 'merged' ? 'merged' : 'accepted';
}

function stateOf({ status, outcome }: DemoCase): string {
  if (status === 'waiting-reporter' || status === 'lapsed' || status === 'merged') return status;
  if (status !== 'ended') return status;
  return STATE[outcome ?? ''] ?? 'closed';
}
