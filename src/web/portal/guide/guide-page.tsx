import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Region } from '../asking/index.js';
import { type Guidance, useGuidance } from '../guidance/index.js';
import { ElsewhereList } from '../home/index.js';
import { LinkButton, usePageTitle } from '../shell/index.js';
import { GUIDE } from './texts.zh.js';

/** What is taken, what is not and whom to turn to, every limit, and who sees the reporter's identity. */
export function GuidePage(): ReactElement {
  usePageTitle(GUIDE.title);
  const guidance = useGuidance();
  return (
    <div className="pt-width pt-page pt-guide">
      <h1>{GUIDE.title}</h1>
      <Region asked={guidance} lines={10}>
        {(value) => <Content guidance={value} />}
      </Region>
    </div>
  );
}

function Content({ guidance }: { readonly guidance: Guidance }): ReactElement {
  return (
    <>
      <section className="pt-section" aria-labelledby="taken">
        <h2 id="taken">{GUIDE.taken}</h2>
        <ul className="pt-lines">
          {guidance.categories.map(({ name, summary }) => (
            <li key={name}>
              <span>
                <Link to="/report" state={{ category: name }}>
                  {name}
                </Link>
              </span>
              <small>{summary}</small>
            </li>
          ))}
        </ul>
      </section>
      <section className="pt-section" aria-labelledby="elsewhere">
        <h2 id="elsewhere">{GUIDE.elsewhere}</h2>
        <p className="pt-prose">{GUIDE.elsewhereText}</p>
        <ElsewhereList items={guidance.elsewhere} />
      </section>
      <section className="pt-section" aria-labelledby="limits">
        <h2 id="limits">{GUIDE.limits}</h2>
        <ul className="pt-lines">
          {guidance.limits.map(({ key, title, text }) => (
            <li key={key}>
              <span>{title}</span>
              <em>{text}</em>
            </li>
          ))}
        </ul>
        <p className="pt-prose">{GUIDE.limitsText}</p>
      </section>
      <section className="pt-section" aria-labelledby="privacy">
        <h2 id="privacy">{GUIDE.privacy}</h2>
        <p className="pt-prose">{guidance.privacy}</p>
        <p className="pt-prose">{guidance.secrecy}</p>
        <p className="pt-section">
          <LinkButton kind="primary" to="/report">
            {GUIDE.start}
          </LinkButton>
        </p>
      </section>
    </>
  );
}
