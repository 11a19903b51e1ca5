import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { api, problemOf, type Shape, unwrap } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { Empty, RegionError, Skeleton } from '../../shared/states/index.js';
import { ToolPage } from '../tools/index.js';
import { noticeWords, texts } from './texts.zh.js';

type Notice = Shape<'Notice'>;
const PAGE = 50;

/** How many notices this person has not read; `capped` means that there may be more. */
export function useUnread() {
  return useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: () => unwrap(api.GET('/api/notices/unread')),
  });
}

/** 提醒: supervision, alerts and copies that came to one's unit, newest first. */
export function NoticesPage() {
  const client = useQueryClient();
  const unread = useUnread().data?.unread ?? 0;
  const asked = useInfiniteQuery({
    queryKey: ['notices', 'list'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/notices', {
          params: { query: { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = asked.data?.pages.flatMap((page) => page.items) ?? [];
  const markAll = async () => {
    await unwrap(api.POST('/api/notices/read', { body: { all: true } }));
    await client.invalidateQueries({ queryKey: ['notices'] });
  };
  const actions = (
    <Button size="small" disabled={unread === 0} onClick={() => void markAll()}>
      {texts.markAll}
    </Button>
  );
  return (
    <ToolPage title={texts.title} hint={texts.hint} actions={actions}>
      <section className="tool-page__sheet">
        {asked.isPending ? <Skeleton lines={6} /> : null}
        {asked.isError ? <RegionError problem={problemOf(asked.error)} retry={() => void asked.refetch()} /> : null}
        {asked.isSuccess && rows.length === 0 ? <Empty title={texts.none} /> : null}
        <ul className="tool-page__list">
          {rows.map((notice) => (
            <Line key={notice.id} notice={notice} />
          ))}
        </ul>
        {asked.hasNextPage ? (
          <div className="tool-page__pad">
            <Button size="small" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
              {texts.more}
            </Button>
          </div>
        ) : null}
      </section>
    </ToolPage>
  );
}

function Line({ notice }: { readonly notice: Notice }) {
  const client = useQueryClient();
  const dates = useDates();
  const { id, number, read, at } = notice;
  const mark = async () => {
    if (read) return;
    await unwrap(api.POST('/api/notices/read', { body: { ids: [id] } }));
    await client.invalidateQueries({ queryKey: ['notices'] });
  };
  return (
    <li data-unread={!read || undefined}>
      <time className="sj-quiet sj-nowrap" dateTime={at}>
        {dates.instant(at)}
      </time>
      <span className="tool-page__grow">
        {read ? null : <span className="sj-hidden">{texts.unread}</span>}
        {number === '' ? texts.notYours : noticeWords(notice, dates.day)}
      </span>
      {number === '' ? null : (
        <Link to={`/cases/${number}`} onClick={() => void mark()}>
          {number.slice(-6)}
        </Link>
      )}
    </li>
  );
}
