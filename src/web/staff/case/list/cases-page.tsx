import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { problemOf } from '../../../api/index.js';
import { Empty, RegionError, Skeleton } from '../../../shared/states/index.js';
import { usePageTitle } from '../../page-title/index.js';
import { type CaseFilter, caseAddress, caseFilterFrom, numberIn } from './case-filter.js';
import { CaseFilterBar } from './case-filter-bar.js';
import { useCases } from './case-lists.js';
import { CaseTable } from './case-table.js';
import './cases.css';
import { texts } from './texts.zh.js';

const FULL = /^JB\d{8}-\d{6}(?:-\d+)?$/;

/** Every case one may see, to be found again: by number, state, category, province and day of receipt. */
export function CasesPage() {
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => caseFilterFrom(address), [address]);
  usePageTitle(texts.page);
  const number = numberIn(filter.q);
  if (number !== null && FULL.test(number)) return <Navigate to={`/cases/${number}`} replace />;
  const change = (next: CaseFilter) => setAddress(new URLSearchParams(caseAddress(next)));
  return (
    <main className="cases">
      <h1>{texts.page}</h1>
      <CaseFilterBar filter={filter} onChange={change} />
      {filter.q !== undefined && number === null ? (
        <p className="cases__words" role="status">
          {texts.words(filter.q)}
          <Link to={`/tasks?q=${encodeURIComponent(filter.q)}`}>{texts.toTasks}</Link>
        </p>
      ) : null}
      <Found key={caseAddress(filter)} filter={filter} onAll={() => change({})} />
    </main>
  );
}

function Found({ filter, onAll }: { readonly filter: CaseFilter; readonly onAll: () => void }) {
  const { rows, isPending, isError, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCases(filter);
  if (isPending) return <Skeleton lines={10} />;
  if (isError && rows.length === 0) return <RegionError problem={problemOf(error)} retry={() => void refetch()} />;
  if (rows.length === 0) {
    if (caseAddress(filter) === '') return <Empty title={texts.none} />;
    return <Empty title={texts.empty} hint={texts.emptyHint} action={<Button onClick={onAll}>{texts.clear}</Button>} />;
  }
  return (
    <>
      <p className="sj-quiet sj-small" role="status">
        {texts.shown(rows.length, hasNextPage)}
      </p>
      <CaseTable rows={rows} hasMore={hasNextPage} onMore={() => isFetchingNextPage || void fetchNextPage()} />
    </>
  );
}
