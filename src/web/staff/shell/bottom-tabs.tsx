import { NavLink } from 'react-router';
import { BellIcon, FormIcon, SearchIcon } from '../../shared/icons/index.js';
import { useHolds } from '../session/index.js';
import { HANDLING_ROLES } from '../workplaces/index.js';
import { texts } from './texts.zh.js';

/** On a phone the places one goes to most are under the thumb. */
export function BottomTabs() {
  const handles = useHolds(...HANDLING_ROLES);
  if (!handles) return null;
  return (
    <nav className="shell__tabs" aria-label={texts.tabs}>
      <NavLink to="/tasks" end>
        <FormIcon size={20} />
        {texts.tasks}
      </NavLink>
      <NavLink to="/cases">
        <SearchIcon size={20} />
        {texts.cases}
      </NavLink>
      <NavLink to="/tasks/notices">
        <BellIcon size={20} />
        {texts.notices}
      </NavLink>
    </nav>
  );
}
