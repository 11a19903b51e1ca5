import { useDates } from '../../shared/dates/index.js';
import { ListSheet } from './list-sheet.js';
import { useHasChanged, useQuarantine, useSummary } from './operations-data.js';
import { quarantineTexts, texts } from './texts.zh.js';

/** 隔离: cases that can be neither loaded nor written, kept apart so that they hold nobody else up. */
export function Quarantine() {
  const asked = useQuarantine();
  const dates = useDates();
  const hasChanged = useHasChanged(useSummary().data?.quarantine.count, asked.dataUpdatedAt);
  const rows = asked.data ?? [];
  const { columns } = quarantineTexts;
  return (
    <ListSheet
      {...{
        title: texts.quarantine,
        hint: `${quarantineTexts.hint}${quarantineTexts.most}。`,
        none: quarantineTexts.none,
      }}
      {...{ asked, hasChanged, count: rows.length }}
    >
      <table className="operations__table">
        <caption className="sj-hidden">{texts.quarantine}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.doing}</th>
            <th scope="col">{columns.fault}</th>
            <th scope="col">{columns.count}</th>
            <th scope="col">{columns.first}</th>
            <th scope="col">{columns.last}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.case} ${row.doing}`}>
              <td>
                {row.doingTitle}
                <span className="operations__second">{texts.caseOf(row.case)}</span>
              </td>
              <td>{row.fault}</td>
              <td className="sj-nowrap" data-title={columns.count}>
                {texts.times(row.count)}
              </td>
              <td className="sj-nowrap" data-title={columns.first}>
                {dates.instant(row.firstAt)}
              </td>
              <td className="sj-nowrap" data-title={columns.last}>
                {dates.instant(row.lastAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListSheet>
  );
}
