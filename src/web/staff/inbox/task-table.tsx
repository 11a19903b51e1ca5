import { useEffect, useMemo, useRef } from 'react';
import { RowGap, useRowsInSight } from '../table/index.js';
import { type GroupName, type Line, linesOf } from './groups.js';
import { TaskLine } from './task-line.js';
import type { TaskRow } from './task-lists.js';
import './task-table.css';
import { texts } from './texts.zh.js';

const HEAD_HEIGHT = 28;
const ROW_HEIGHT = 49;
const COLUMNS = 6;

export interface TaskTableProps {
  readonly title: string;
  readonly rows: readonly TaskRow[];
  readonly grouped: boolean;
  readonly cursor: number;
  readonly chosen: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], chosen: boolean) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** A real table of any length: only the rows in sight are in the page, and the next ones are fetched ahead. */
export function TaskTable(props: TaskTableProps) {
  const { title, rows, grouped, cursor, chosen, gone, onChoose, hasMore, onMore } = props;
  const lines = useMemo(() => linesOf(rows, grouped), [rows, grouped]);
  const sight = useRowsInSight({
    count: lines.length,
    heightOf: (at) => (lines[at]?.kind === 'head' ? HEAD_HEIGHT : ROW_HEIGHT),
    keyOf: (at) => keyOf(lines[at], at),
    hasMore,
    onMore,
  });
  const scrollTo = useRef(sight.scrollTo);
  scrollTo.current = sight.scrollTo;
  useEffect(() => {
    const line = lines.findIndex((found) => found.kind === 'task' && found.at === cursor);
    if (cursor >= 0 && line >= 0) scrollTo.current(line);
  }, [cursor, lines]);

  const allChosen = rows.length > 0 && rows.every((row) => chosen.has(row.id));
  return (
    <table className="task-table" aria-rowcount={hasMore ? -1 : lines.length + 1}>
      <caption className="sj-hidden">{texts.caption(title)}</caption>
      <thead>
        <tr>
          <th scope="col" className="task-table__check">
            <input
              type="checkbox"
              aria-label={texts.selectAll}
              checked={allChosen}
              onChange={(event) =>
                onChoose(
                  rows.map((row) => row.id),
                  event.target.checked,
                )
              }
            />
          </th>
          <th scope="col" className="task-table__due" aria-sort={grouped ? 'ascending' : undefined}>
            {texts.columns.due}
          </th>
          <th scope="col">{texts.columns.item}</th>
          <th scope="col" className="task-table__task">
            {texts.columns.task}
          </th>
          <th scope="col" className="task-table__others">
            {texts.columns.others}
          </th>
          <th scope="col" className="task-table__holder">
            {texts.columns.holder}
          </th>
        </tr>
      </thead>
      <tbody ref={sight.body}>
        <RowGap height={sight.before} columns={COLUMNS} />
        {sight.items.map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          if (line.kind === 'head') return <Head key={item.key} group={line.group} count={line.count} />;
          return (
            <TaskLine
              key={item.key}
              row={line.row}
              index={item.index}
              isCurrent={line.at === cursor}
              isChosen={chosen.has(line.row.id)}
              isGone={gone.has(line.row.id)}
              onChoose={onChoose}
              measure={sight.measure}
            />
          );
        })}
        <RowGap height={sight.after} columns={COLUMNS} />
      </tbody>
    </table>
  );
}

function Head({ group, count }: { readonly group: GroupName; readonly count: number }) {
  const words = texts[group];
  return (
    <tr className="task-table__group" data-group={group}>
      <th colSpan={COLUMNS} scope="rowgroup">
        {words}
        <span>{texts.count(count, false)} 件</span>
        {group === 'decision' ? <span>{texts.decisionHint}</span> : null}
      </th>
    </tr>
  );
}

function keyOf(line: Line | undefined, at: number): string {
  if (line === undefined) return String(at);
  return line.kind === 'head' ? `head:${line.group}` : line.row.id;
}
