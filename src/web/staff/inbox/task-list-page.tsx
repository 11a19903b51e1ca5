import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { problemOf } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { useKeys } from '../../shared/keys/index.js';
import { Empty, RegionError, Skeleton } from '../../shared/states/index.js';
import { usePageTitle } from '../page-title/index.js';
import { BulkBar, useClaim } from './bulk-bar.js';
import { DueChips } from './due-chips.js';
import { addressOf, filterFrom, type TaskFilter } from './filter.js';
import { FilterBar } from './filter-bar.js';
import './inbox.css';
import { SideNav } from './side-nav.js';
import { useNews, useTasks } from './task-lists.js';
import { TaskTable } from './task-table.js';
import { texts } from './texts.zh.js';

/** What waits for me or my unit: overdue first, every running limit of each item in sight. */
export function TaskListPage() {
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => filterFrom(address), [address]);
  const title = texts.title[filter.scope];
  usePageTitle(title);
  const dates = useDates();
  const open = (next: string) => setAddress(new URLSearchParams(next));
  const change = (next: TaskFilter) => open(addressOf(next));
  return (
    <div className="inbox">
      <SideNav filter={filter} onOpen={open} />
      <main className="inbox__main">
        <header className="inbox__head">
          <h1>{title}</h1>
          <span className="sj-quiet sj-small">{dates.day(dates.now)}</span>
        </header>
        <DueChips filter={filter} onChange={change} />
        <FilterBar filter={filter} onChange={change} />
        <TaskList key={addressOf(filter)} filter={filter} title={title} onAll={() => change({ scope: filter.scope })} />
      </main>
    </div>
  );
}

interface TaskListProps {
  readonly filter: TaskFilter;
  readonly title: string;
  readonly onAll: () => void;
}

function TaskList({ filter, title, onAll }: TaskListProps) {
  const { rows, isPending, isError, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTasks(filter);
  const { arrived, gone, show } = useNews(filter, rows);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState(-1);
  const chosenRows = useMemo(() => rows.filter((row) => chosen.has(row.id)), [rows, chosen]);
  const clear = () => setChosen(new Set());
  const claim = useClaim(clear);
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) isChosen ? after.add(id) : after.delete(id);
      return after;
    });
  const at = rows[cursor];
  const go = (to: number) => setCursor(Math.max(0, Math.min(to, rows.length - 1)));
  useKeys({
    j: { label: texts.keys.next, run: () => go(cursor + 1) },
    k: { label: texts.keys.previous, run: () => go(cursor - 1) },
    x: { label: texts.keys.choose, run: () => at && choose([at.id], !chosen.has(at.id)) },
    c: { label: texts.keys.claim, run: () => void claim(chosenRows.length > 0 ? chosenRows : at ? [at] : []) },
    '/': { label: texts.keys.search, run: () => document.getElementById('inbox-search')?.focus() },
    escape: { label: texts.keys.clear, run: clear },
  });

  if (isPending) return <Skeleton lines={10} />;
  if (isError && rows.length === 0) return <RegionError problem={problemOf(error)} retry={() => void refetch()} />;
  return (
    <>
      <div className="inbox__news" role="status">
        {arrived > 0 || gone.size > 0 ? (
          <Button type="link" size="small" onClick={() => void show()}>
            {arrived > 0 ? texts.news(arrived) : texts.changed}
          </Button>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <NothingToDo filter={filter} onAll={onAll} />
      ) : (
        <TaskTable
          title={title}
          rows={rows}
          grouped={filter.sort === undefined}
          cursor={cursor}
          chosen={chosen}
          gone={gone}
          onChoose={choose}
          hasMore={hasNextPage}
          onMore={() => isFetchingNextPage || void fetchNextPage()}
        />
      )}
      <BulkBar chosen={chosenRows} onDone={clear} onCancel={clear} />
    </>
  );
}

function NothingToDo({ filter, onAll }: Pick<TaskListProps, 'filter' | 'onAll'>) {
  const plain = addressOf(filter) === addressOf({ scope: filter.scope });
  if (plain) return <Empty title={texts.emptyTitle} hint={texts.emptyHint} />;
  const action = <Button onClick={onAll}>{texts.seeAll}</Button>;
  return <Empty title={texts.emptyFiltered} hint={texts.emptyFilteredHint} action={action} />;
}
