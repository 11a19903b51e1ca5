import { Button } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../../api/index.js';
import { Empty, RegionError, Skeleton } from '../../shared/states/index.js';
import './operations.css';
import { useRefresh } from './operations-data.js';
import { texts } from './texts.zh.js';

export interface ListSheetProps {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly count: number;
  readonly hasChanged: boolean;
  /** What became of the last thing pressed here. */
  readonly told?: string;
  readonly asked: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: Error | null;
    readonly hasNextPage?: boolean;
    readonly isFetchingNextPage?: boolean;
    refetch(): Promise<unknown>;
    fetchNextPage?(): Promise<unknown>;
  };
  readonly children: ReactNode;
}

/** One drill-down: heading, its rows, and every state a list can be in. */
export function ListSheet({ title, hint, none, count, hasChanged, told = '', asked, children }: ListSheetProps) {
  const refresh = useRefresh();
  return (
    <section className="operations__sheet sj-sheet">
      <header>
        <h2>{title}</h2>
        {hasChanged ? (
          <Button size="small" onClick={() => void refresh()}>
            {texts.changed}
          </Button>
        ) : null}
        <p className="sj-quiet sj-small">{hint}</p>
      </header>
      <p className="operations__told" role="status">
        {told}
      </p>
      {asked.isPending ? <Skeleton lines={5} /> : null}
      {asked.isError ? <RegionError problem={problemOf(asked.error)} retry={() => void asked.refetch()} /> : null}
      {!asked.isPending && !asked.isError && count === 0 ? <Empty title={none} /> : null}
      {count > 0 ? children : null}
      {asked.hasNextPage ? (
        <div className="operations__more">
          <Button size="small" loading={asked.isFetchingNextPage ?? false} onClick={() => void asked.fetchNextPage?.()}>
            {texts.more}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
