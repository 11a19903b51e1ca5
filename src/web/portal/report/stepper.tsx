import type { ReactElement } from 'react';
import type { Step } from './steps.js';
import { REPORT } from './texts.zh.js';

export function Stepper({ steps, at }: { readonly steps: readonly Step[]; readonly at: number }): ReactElement {
  return (
    <nav className="pt-stepper" aria-label={REPORT.steps}>
      <ol className="pt-width">
        {steps.map(({ title }, index) => (
          <li key={title} aria-current={index === at ? 'step' : undefined}>
            <i aria-hidden="true">{index + 1}</i>
            <span>{title}</span>
          </li>
        ))}
        <li className="pt-steps-count" aria-hidden="true">
          {REPORT.allSteps(steps.length)}
        </li>
      </ol>
    </nav>
  );
}
