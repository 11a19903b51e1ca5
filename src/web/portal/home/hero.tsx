import type { ReactElement } from 'react';
import { PhoneIcon } from '../../shared/icons/index.js';
import type { Guidance } from '../guidance/index.js';
import { QueryCard } from '../lookup/index.js';
import { CallLink, LinkButton, useElder } from '../shell/index.js';
import { HOME } from './texts.zh.js';
import { Water } from './water.js';

/** The headline, the two ways in, the three channels, and the query card. */
export function Hero({ guidance }: { readonly guidance: Guidance | null }): ReactElement {
  const [elder] = useElder();
  return (
    <section className="pt-hero" aria-labelledby="headline">
      <Water />
      <div className="pt-width pt-hero-grid">
        <div>
          <h1 id="headline">
            {HOME.headline.map((part) => (
              <span key={part} className="sj-nowrap">
                {part}
              </span>
            ))}
          </h1>
          {!elder && <p className="pt-lead">{guidance?.intro ?? HOME.intro}</p>}
          <div className="pt-go">
            <LinkButton to="/report" kind="primary" size="large">
              {HOME.report}
            </LinkButton>
            <LinkButton to="/progress" size="large">
              {HOME.progress}
            </LinkButton>
            {elder && (
              <a className="sj-button" data-size="large" href="tel:12314">
                <PhoneIcon size={26} />
                {HOME.call}
              </a>
            )}
          </div>
          {!elder && <Ways guidance={guidance} />}
        </div>
        {!elder && <QueryCard heading="h2" />}
      </div>
    </section>
  );
}

/** 第二条: one number outward, three channels. */
function Ways({ guidance }: { readonly guidance: Guidance | null }): ReactElement {
  return (
    <ul className="pt-ways">
      {guidance?.askAt.map(({ title, contact }) => (
        <li key={title}>
          <b>{title}</b> {/^\d+$/.test(contact) ? <CallLink phone={contact} /> : contact}
        </li>
      ))}
    </ul>
  );
}
