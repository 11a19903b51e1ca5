import type { ReactElement } from 'react';
import { Link, NavLink } from 'react-router';
import { Button } from '../../shared/controls/index.js';
import { BrandMark } from '../../shared/icons/index.js';
import { useElder } from './elder.js';
import { SHELL } from './texts.zh.js';

const PAGES = [
  ['/', SHELL.home],
  ['/report', SHELL.report],
  ['/progress', SHELL.progress],
  ['/guide', SHELL.guide],
] as const;

export function Header(): ReactElement {
  const [elder, switchElder] = useElder();
  return (
    <header className="pt-top">
      <div className="pt-width pt-top-row">
        <Link className="pt-brand" to="/">
          <BrandMark />
          12314<small>{SHELL.name}</small>
        </Link>
        <nav className="pt-tabs" aria-label={SHELL.nav}>
          {PAGES.map(([to, title]) => (
            <NavLink key={to} to={to} end={to === '/'}>
              {title}
            </NavLink>
          ))}
        </nav>
        <Button size="small" onClick={() => switchElder(!elder)}>
          {elder ? SHELL.standard : SHELL.elder}
        </Button>
      </div>
    </header>
  );
}
