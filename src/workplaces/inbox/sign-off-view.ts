import { z } from 'zod';
import type { CaseTask } from '../../platform/case-file/index.js';
import type { SignOff } from '../../procedure/handling/index.js';

const STEPS = ['handler', 'division-head', 'bureau-head'] as const;
const TITLES = { handler: '经办', 'division-head': '处长', 'bureau-head': '司领导' } as const;
const WHAT = ['return', 'closing', 'extension', 'answer'] as const;

export const signOffView = z
  .object({
    what: z.enum(WHAT),
    steps: z.array(
      z.object({
        step: z.enum(STEPS),
        title: z.string(),
        state: z.enum(['done', 'waiting', 'coming', 'refused']),
        by: z.string(),
        at: z.string(),
        opinion: z.string(),
      }),
    ),
  })
  .meta({ id: 'SignOff', description: '内部审签：经办、处长、司领导，各到哪一步' });
export type SignOffView = z.infer<typeof signOffView>;

/** Where the latest internal sign-off stands; null when nothing was ever put up for signature. */
export function signOffOf(signed: readonly SignOff[], tasks: readonly CaseTask[]): SignOffView | null {
  const open = tasks.find((task) => task.form === 'sign-off');
  const what = WHAT.find((known) => known === open?.inputs.what) ?? signed.at(-1)?.what;
  if (what === undefined) return null;
  const waitingAt = STEPS.map(String).indexOf(String(open?.inputs.step));
  const round = latestRound(signed.filter((entry) => entry.what === what));
  const steps = STEPS.map((step, at) => {
    const entry = round.find((one) => one.step === step);
    const state = at === waitingAt ? 'waiting' : stateOf(entry, at < waitingAt);
    const { by = '', at: when = '', opinion = '' } = state === 'waiting' ? {} : (entry ?? {});
    return { step, title: TITLES[step], state, by, at: when, opinion } as const;
  });
  return { what, steps };
}

function stateOf(entry: SignOff | undefined, passed: boolean) {
  if (entry === undefined) return passed ? 'done' : 'coming';
  return entry.agreed ? 'done' : 'refused';
}

/** From the last draft of the handler on: what was signed before concerned an earlier draft. */
function latestRound(signed: readonly SignOff[]): readonly SignOff[] {
  const drafted = signed.findLastIndex(({ step }) => step === 'handler');
  const after = drafted < 0 ? signed.findLastIndex(({ agreed }) => !agreed) : drafted;
  return signed.slice(Math.max(0, after));
}
