import type { ReactElement } from 'react';
import { LockIcon, TickCircleIcon, WarningIcon } from '../../shared/icons/index.js';
import type { Guidance } from '../guidance/index.js';
import { ElsewhereList } from '../home/index.js';
import { PhoneText } from '../shell/index.js';
import { REPORT } from './texts.zh.js';

interface AsideProps {
  readonly guidance: Guidance;
  readonly category: string;
  /** Whether the problem is being written now: later steps need no hints for it. */
  readonly writing: boolean;
}

/** Beside the form: what helps to write, what belongs to others, what to be careful about. */
export function GuidanceAside({ guidance, category, writing }: AsideProps): ReactElement {
  const chosen = guidance.categories.find(({ name }) => name === category);
  return (
    <aside className="pt-aside" aria-label={REPORT.aside}>
      {writing && chosen === undefined && (
        <section className="pt-card" data-tone="ochre">
          <h2>
            <WarningIcon /> {REPORT.elsewhere}
          </h2>
          <ElsewhereList items={guidance.elsewhere.filter(({ featured }) => featured)} />
        </section>
      )}
      {writing && chosen !== undefined && (
        <>
          <section className="pt-card" data-tone="bamboo">
            <h2>
              <TickCircleIcon /> {REPORT.moreUseful}
            </h2>
            <ul>
              {[...chosen.hints, ...chosen.questions].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
          <section className="pt-card" data-tone="ochre">
            <h2>
              <WarningIcon /> {REPORT.others}
            </h2>
            {chosen.notices.map((text) => (
              <p key={text}>
                <PhoneText>{text}</PhoneText>
              </p>
            ))}
          </section>
        </>
      )}
      <section className="pt-card">
        <h2>
          <LockIcon /> {REPORT.reassure}
        </h2>
        <p>{guidance.privacy}</p>
        <p>{guidance.secrecy}</p>
      </section>
    </aside>
  );
}
