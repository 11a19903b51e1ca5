import { type ReactElement, Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { DatesAs } from '../../shared/dates/index.js';
import { OfflineIcon } from '../../shared/icons/index.js';
import { PageSkeleton, useOnline } from '../../shared/states/index.js';
import { useGuidance } from '../guidance/index.js';
import { Header } from './header.js';
import { Practice } from './practice.js';
import { SHELL } from './texts.zh.js';
import './shell.css';

/** What every page of the portal stands in. */
export function Layout(): ReactElement {
  const online = useOnline();
  return (
    <DatesAs manner="portal">
      <a className="sj-skip" href="#main">
        {SHELL.skip}
      </a>
      <Practice />
      <Header />
      <div role="status">
        {!online && (
          <p className="sj-offline">
            <OfflineIcon />
            <span>{SHELL.offline}</span>
          </p>
        )}
      </div>
      <Main />
      <Footer />
    </DatesAs>
  );
}

/** A new page begins at its heading, for eyes and for screen readers. */
function Main(): ReactElement {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </main>
  );
}

function Footer(): ReactElement {
  const { value } = useGuidance();
  return (
    <footer className="pt-foot">
      <div className="pt-width">
        <p>
          {SHELL.truthful}
          {value?.secrecy}
        </p>
        <p>{value?.emergency}</p>
      </div>
    </footer>
  );
}
