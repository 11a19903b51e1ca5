import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, problemOf, unwrap } from '../../api/index.js';
import { dayOf, useDates } from '../../shared/dates/index.js';
import { Empty, RegionError, Skeleton } from '../../shared/states/index.js';
import { ToolPage } from '../tools/index.js';
import { texts } from './texts.zh.js';

const REGISTER = 'extension-filing';
const FIRST_YEAR = 2024;
const PAGE = 100;

/** 延期备案登记簿 (第十条): gap-free numbers of one year, in order. */
export function RegistersPage() {
  const dates = useDates();
  const thisYear = Number(dayOf(dates.now).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => thisYear - back);
  const asked = useRegister(year);
  const rows = asked.data?.pages.flatMap((page) => page.items) ?? [];
  const choice = (
    <Select
      size="small"
      aria-label={texts.year}
      value={year}
      options={years.map((value) => ({ value, label: texts.yearOf(value) }))}
      onChange={setYear}
    />
  );
  return (
    <ToolPage title={texts.title} hint={texts.hint} actions={choice}>
      <section className="tool-page__sheet">
        {asked.isPending ? <Skeleton lines={5} /> : null}
        {asked.isError ? <RegionError problem={problemOf(asked.error)} retry={() => void asked.refetch()} /> : null}
        {asked.isSuccess && rows.length === 0 ? <Empty title={texts.none(year)} /> : null}
        {rows.length > 0 ? (
          <table>
            <caption className="sj-hidden">{texts.title}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.columns.filing}</th>
                <th scope="col">{texts.columns.report}</th>
                <th scope="col">{texts.columns.at}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.n}>
                  <td className="sj-nowrap">{texts.filing(year, row.n)}</td>
                  <td>
                    <Link to={`/cases/${row.number}`}>{row.number}</Link>
                  </td>
                  <td className="sj-nowrap">{dates.instant(row.at)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
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

function useRegister(year: number) {
  return useInfiniteQuery({
    queryKey: ['register', REGISTER, year],
    queryFn: ({ pageParam }) => {
      const query = { register: REGISTER, year, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return unwrap(api.GET('/api/registers', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
