import type { Shape } from '../../api/index.js';
import { texts } from './texts.zh.js';

type SignOff = Shape<'SignOff'>;

/** Forms whose words are signed before they leave the bureau. */
export const SIGNED_FORMS: ReadonlySet<string> = new Set(['closing', 'consultation-answer', 'sign-off']);

const BEFORE: SignOff['steps'] = (['handler', 'division-head', 'bureau-head'] as const).map((step) => ({
  step,
  title: { handler: '经办', 'division-head': '处长', 'bureau-head': '司领导' }[step],
  state: step === 'handler' ? 'waiting' : 'coming',
  by: '',
  at: '',
  opinion: '',
}));

export interface SignOffStepsProps {
  readonly signOff: SignOff | null;
  readonly people: Readonly<Record<string, string>>;
}

/** 经办 → 处长 → 司领导: who has signed, who is next, and what was said against it. */
export function SignOffSteps({ signOff, people }: SignOffStepsProps) {
  const steps = signOff?.steps ?? BEFORE;
  const opinion = steps.find(({ state, opinion: said }) => state === 'refused' && said !== '')?.opinion;
  return (
    <div className="task-panel__steps">
      <ol aria-label={texts.signOff}>
        {steps.map(({ step, title, state, by }) => (
          <li key={step} data-state={state} aria-current={state === 'waiting' ? 'step' : undefined}>
            {[title, people[by] ?? '', step === 'handler' && state === 'waiting' ? texts.firstStep : texts.steps[state]]
              .filter((word) => word !== '')
              .join(' ')}
          </li>
        ))}
      </ol>
      {opinion === undefined ? null : <p className="sj-small">{opinion}</p>}
    </div>
  );
}
