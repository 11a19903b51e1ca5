import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { problemOf } from '../../api/index.js';
import { History } from '../../shared/history/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { type CaseView, useHistory } from './case-data.js';
import { historyLines } from './history-lines.js';
import { texts } from './texts.zh.js';

/** All that happened, newest first. A long history comes in pages of a hundred. */
export function CaseHistory({ found }: { readonly found: CaseView }) {
  const { entries, isPending, isError, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(
    found.id,
  );
  const [all, setAll] = useState(false);
  const lines = useMemo(() => historyLines(entries, found, all), [entries, found, all]);
  return (
    <section className="case__sheet" aria-labelledby="case-history">
      <header>
        <h2 id="case-history">{texts.history}</h2>
        <span className="case__grow" />
        <Button type="link" size="small" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? texts.onlyMain : texts.withSteps}
        </Button>
      </header>
      <div className="case__pad">
        {isPending ? <Skeleton lines={6} /> : null}
        {isError ? <RegionError problem={problemOf(error)} retry={() => void refetch()} /> : null}
        <History entries={lines} />
        {hasNextPage ? (
          <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {texts.moreHistory}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
