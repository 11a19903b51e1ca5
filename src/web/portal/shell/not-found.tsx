import type { ReactElement } from 'react';
import { StillWater } from '../../shared/icons/index.js';
import { LinkButton } from './link-button.js';
import { SHELL } from './texts.zh.js';
import { usePageTitle } from './use-page-title.js';

export function NotFound(): ReactElement {
  usePageTitle(SHELL.missing);
  return (
    <div className="pt-width pt-page pt-alone">
      <StillWater />
      <h1>{SHELL.missing}</h1>
      <p>{SHELL.missingText}</p>
      <div className="sj-row">
        <LinkButton kind="primary" to="/">
          {SHELL.backHome}
        </LinkButton>
        <LinkButton to="/progress">{SHELL.progress}</LinkButton>
      </div>
    </div>
  );
}

/** A page that threw, or whose part could not be fetched: the rest of the house stands. */
export function Broken(): ReactElement {
  usePageTitle(SHELL.broken);
  return (
    <main id="main" className="pt-width pt-page pt-alone">
      <StillWater />
      <h1>{SHELL.broken}</h1>
      <p>{navigator.onLine ? SHELL.safe : SHELL.offline}</p>
      <div className="sj-row">
        <button className="sj-button" data-kind="primary" type="button" onClick={() => location.reload()}>
          {SHELL.reload}
        </button>
        <a className="sj-button" href="/">
          {SHELL.backHome}
        </a>
      </div>
    </main>
  );
}
