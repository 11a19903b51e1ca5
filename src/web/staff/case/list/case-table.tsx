import type { Ref } from 'react';
import { Link } from 'react-router';
import { useDates } from '../../../shared/dates/index.js';
import { Status, statusOf } from '../../../shared/status/index.js';
import { RowGap, useRowsInSight } from '../../table/index.js';
import { type CaseRow, useBureauNames } from './case-lists.js';
import { STATUSES, texts } from './texts.zh.js';

const ROW_HEIGHT = 49;
const COLUMNS = 5;

export interface CaseTableProps {
  readonly rows: readonly CaseRow[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

export function CaseTable({ rows, hasMore, onMore }: CaseTableProps) {
  const keyOf = (at: number) => rows[at]?.id ?? String(at);
  const sight = useRowsInSight({ count: rows.length, heightOf: () => ROW_HEIGHT, keyOf, hasMore, onMore });
  const bureaus = useBureauNames();
  const { columns } = texts;
  return (
    <table className="cases__table" aria-rowcount={hasMore ? -1 : rows.length + 1}>
      <caption className="sj-hidden">{texts.caption}</caption>
      <thead>
        <tr>
          {[columns.item, columns.place, columns.status, columns.bureau, columns.received].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={sight.body}>
        <RowGap height={sight.before} columns={COLUMNS} />
        {sight.items.map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <CaseLine key={item.key} row={row} index={item.index} bureaus={bureaus} measure={sight.measure} />
          );
        })}
        <RowGap height={sight.after} columns={COLUMNS} />
      </tbody>
    </table>
  );
}

interface CaseLineProps {
  readonly row: CaseRow;
  readonly index: number;
  readonly bureaus: ReadonlyMap<string, string>;
  readonly measure: Ref<HTMLTableRowElement>;
}

function CaseLine({ row, index, bureaus, measure }: CaseLineProps) {
  const dates = useDates();
  const text = (name: string) => (typeof row.facets[name] === 'string' ? row.facets[name] : '');
  const status = text('status');
  const outcome = text('outcome') || null;
  const title = Object.hasOwn(STATUSES, status) ? STATUSES[status as keyof typeof STATUSES] : status;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td>
        <Link to={`/cases/${row.number}`} className="cases__title">
          {text('subject') || row.number}
        </Link>
        <span className="sj-quiet sj-small">
          {row.number}·{text('category')}
        </span>
      </td>
      <td className="sj-small">{text('place') || texts.noPlace}</td>
      <td>
        <Status code={statusOf(status, outcome)} {...(outcome === null ? { title } : {})} size="small" />
      </td>
      {/* Not told to who came for one item of the case. */}
      <td className="sj-small">
        {'bureau' in row.facets ? (bureaus.get(text('bureau')) ?? (text('bureau') || texts.noBureau)) : ''}
      </td>
      <td className="sj-nowrap sj-small">{dates.instant(text('receivedAt') || row.createdAt)}</td>
    </tr>
  );
}
