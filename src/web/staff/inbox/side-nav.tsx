import { NavLink } from 'react-router';
import { CrossIcon } from '../../shared/icons/index.js';
import { useHolds, usePerson } from '../session/index.js';
import { addressOf, type TaskFilter } from './filter.js';
import { useSavedFilters } from './saved-filters.js';
import { useTaskCounts } from './task-lists.js';
import { texts } from './texts.zh.js';

/** The views of the inbox. A saved filter that is open can be taken out again. */
export function SideNav({
  filter,
  onOpen,
}: {
  readonly filter: TaskFilter;
  readonly onOpen: (address: string) => void;
}) {
  const { id } = usePerson();
  const { saved, forget } = useSavedFilters(id);
  const counts = useTaskCounts().data;
  const keepsRegisters = useHolds('centre', 'general-office');
  const decidesDeliveries = useHolds('centre');
  const here = addressOf(filter);
  const view = (title: string, address: string, count?: number, late?: number) => (
    <li>
      <button type="button" aria-current={here === address ? 'page' : undefined} onClick={() => onOpen(address)}>
        {title}
        <span data-late={Boolean(late) || undefined}>{count === undefined ? '' : texts.count(count, false)}</span>
      </button>
    </li>
  );
  return (
    <nav className="inbox__side" aria-label={texts.views}>
      <h2>{texts.tasks}</h2>
      <ul>
        {view(texts.mine, 'scope=mine', counts?.mine)}
        {view(texts.unit, 'scope=unit', counts?.open, counts?.overdue)}
        {view(texts.decision, 'decision=true&scope=unit', counts?.decision)}
      </ul>
      <h2>{texts.cases}</h2>
      <ul>
        <Place to="/cases" title={texts.caseList} />
      </ul>
      {saved.length > 0 ? (
        <>
          <h2>{texts.saved}</h2>
          <ul>
            {saved.map(({ name, address }) => (
              <li key={name} className="inbox__saved">
                <button
                  type="button"
                  aria-current={here === address ? 'page' : undefined}
                  onClick={() => onOpen(address)}
                >
                  {name}
                </button>
                <button type="button" aria-label={texts.forget(name)} onClick={() => forget(name)}>
                  <CrossIcon size={14} />
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{texts.tools}</h2>
      <ul>
        <Place to="/tasks/notices" title={texts.notices} />
        <Place to="/tasks/handover" title={texts.handover} />
        <Place to="/tasks/covers" title={texts.covers} />
        {keepsRegisters ? <Place to="/tasks/registers" title={texts.registers} /> : null}
        {decidesDeliveries ? <Place to="/tasks/deliveries" title={texts.deliveries} /> : null}
      </ul>
    </nav>
  );
}

function Place({ to, title }: { readonly to: string; readonly title: string }) {
  return (
    <li>
      <NavLink to={to} end>
        {title}
      </NavLink>
    </li>
  );
}
