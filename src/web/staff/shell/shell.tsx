import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { Suspense } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { api, problemOf, unwrap } from '../../api/index.js';
import { BrandMark } from '../../shared/icons/index.js';
import { ShortcutHelp } from '../../shared/keys/index.js';
import { Guard, OfflineBar, PageSkeleton, PracticeStrip, RegionError } from '../../shared/states/index.js';
import { usePerson } from '../session/index.js';
import { workplacesOf } from '../workplaces/index.js';
import { BottomTabs } from './bottom-tabs.js';
import './shell.css';
import { texts } from './texts.zh.js';
import { Tools } from './tools.js';
import { useShellKeys } from './use-shell-keys.js';

const SIGNED_OUT = 401;

/** The frame around every page of the staff app: where one is, who one is, and whether the server can be reached. */
export function Shell() {
  const person = usePerson();
  const { pathname } = useLocation();
  useShellKeys();
  return (
    <div className="shell">
      <a className="sj-skip" href="#main">
        {texts.skip}
      </a>
      <header className="shell__head">
        <NavLink to="/" className="shell__brand">
          <BrandMark size={24} />
          <strong>{texts.product}</strong>
          <span>{texts.subtitle}</span>
        </NavLink>
        <nav className="shell__places" aria-label={texts.workplaces}>
          {workplacesOf(person.roles).map(({ path, title }) => (
            <NavLink key={path} to={path}>
              {title}
            </NavLink>
          ))}
        </nav>
        <div className="shell__tools">
          <Tools />
        </div>
        <Account />
      </header>
      <DemoStrip />
      <OfflineBar />
      <div className="shell__page" id="main" tabIndex={-1}>
        <Guard key={pathname} fallback={<NotOpened />}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </Guard>
      </div>
      <BottomTabs />
      <ShortcutHelp />
    </div>
  );
}

function Account() {
  const person = usePerson();
  const client = useQueryClient();
  const { message } = App.useApp();
  const leave = async () => {
    try {
      await unwrap(api.DELETE('/api/session'));
    } catch (fault) {
      // Nobody may go away believing that he has signed out; a session that is over is what he wanted.
      const { status, detail } = problemOf(fault);
      if (status !== SIGNED_OUT) return void message.error(detail);
    }
    client.clear();
    location.assign('/work');
  };
  return (
    <div className="shell__account">
      <span className="shell__name">
        {person.name}
        {person.unitTitle ? <span className="sj-quiet">·{person.unitTitle}</span> : null}
      </span>
      <button type="button" className="shell__leave" onClick={() => void leave()}>
        {texts.signOut}
      </button>
    </div>
  );
}

/** Nobody may take practice for the real thing. */
function DemoStrip() {
  const about = useQuery({
    queryKey: ['about'],
    queryFn: () => unwrap(api.GET('/api/about')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return about.data?.mode === 'demo' ? <PracticeStrip /> : null;
}

/** In the place of a page that broke: one may open it again, or go on elsewhere. */
function NotOpened() {
  return <RegionError problem={{ detail: texts.failed }} retry={() => location.reload()} />;
}
