import { type FormEvent, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { BellIcon, SearchIcon } from '../../shared/icons/index.js';
import { useUnread } from '../notices/index.js';
import { useHolds } from '../session/index.js';
import { HANDLING_ROLES } from '../workplaces/index.js';
import { texts } from './texts.zh.js';

/** 编号: in full it opens the case, anything else is looked for. */
const NUMBER = /^jb\d{8}-\d{6}(-\d+)?$/i;

/** Find any case one may see, and what came for one: at hand on every page of those who handle. */
export function Tools() {
  const handles = useHolds(...HANDLING_ROLES, 'duty-office', 'auditor');
  return handles ? (
    <>
      <Find />
      <Bell />
    </>
  ) : null;
}

function Find() {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    if (words === '') return;
    navigate(NUMBER.test(words) ? `/cases/${words.toUpperCase()}` : `/cases?q=${encodeURIComponent(words)}`);
  };
  return (
    <search className="shell__find">
      <form onSubmit={find}>
        <SearchIcon />
        <input ref={field} type="search" placeholder={texts.find} aria-label={texts.find} maxLength={60} />
      </form>
    </search>
  );
}

function Bell() {
  const unread = useUnread().data;
  const count = unread?.unread ?? 0;
  const words = count === 0 ? texts.noNews : texts.news(count, count >= (unread?.capped ?? 0));
  return (
    <Link to="/tasks/notices" className="shell__bell" aria-label={words}>
      <BellIcon />
      {count > 0 ? <b aria-hidden="true">{count > 99 ? '99+' : count}</b> : null}
    </Link>
  );
}
