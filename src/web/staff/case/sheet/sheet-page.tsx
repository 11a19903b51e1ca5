import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { api, problemOf, type Shape, unwrap } from '../../../api/index.js';
import { stateText } from '../../../shared/clock/index.js';
import { useDates } from '../../../shared/dates/index.js';
import { Paper } from '../../../shared/print/index.js';
import { RegionError, Skeleton } from '../../../shared/states/index.js';
import { clockOf } from '../../clocks/index.js';
import { NotFound } from '../../not-found/index.js';
import { usePageTitle } from '../../page-title/index.js';
import './sheet.css';
import { texts } from './texts.zh.js';

type Sheet = Shape<'SupervisionSheet'>;
const NOT_THERE = 404;

/** 督办单, to print and send to whoever is late. Asking for it is a look in the access log, so it is asked for once. */
export function SheetPage() {
  const { number = '' } = useParams();
  usePageTitle(texts.page(number));
  const sheet = useQuery({
    queryKey: ['supervision-sheet', number],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/supervision-sheet', { params: { path: { id: number } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (sheet.isPending) return <Skeleton lines={10} />;
  if (sheet.isError) {
    const problem = problemOf(sheet.error);
    if (problem.status === NOT_THERE) return <NotFound />;
    return <RegionError problem={problem} retry={() => void sheet.refetch()} />;
  }
  return (
    <main className="sheet-page">
      <div className="sheet-page__tools sj-screen-only">
        <Link to={`/cases/${number}`}>{texts.back}</Link>
        <span className="sj-quiet">{texts.logged}</span>
        <Button type="primary" onClick={() => print()}>
          {texts.print}
        </Button>
      </div>
      <OnPaper sheet={sheet.data} />
    </main>
  );
}

function OnPaper({ sheet }: { readonly sheet: Sheet }) {
  const dates = useDates();
  const { rows } = texts;
  const { printedBy, printedAt } = sheet;
  const facts: readonly (readonly [string, string])[] = [
    [rows.number, sheet.number],
    [rows.subject, sheet.subject],
    [rows.place, sheet.place],
    [rows.kind, [sheet.natureTitle, sheet.category].filter((part) => part !== '').join('，')],
    [rows.bureau, sheet.bureau?.title ?? ''],
    [rows.assisting, sheet.assisting.map(({ title }) => title).join('、')],
    [rows.dispatched, sheet.dispatchedAt === '' ? '' : dates.spoken(sheet.dispatchedAt)],
  ];
  return (
    <Paper
      title={texts.title}
      rows={facts.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }))}
      signed={
        <span className="sheet-page__signed">
          {texts.signed(printedBy.unit.title, printedBy.name, dates.instant(printedAt))}
        </span>
      }
    >
      <h2>{texts.clocks}</h2>
      <Clocks clocks={sheet.clocks} />
      <h2>{texts.steps}</h2>
      {sheet.steps.length === 0 ? <p>{texts.noSteps}</p> : null}
      <ul>
        {sheet.steps.map((step) => (
          <li key={`${step.at}${step.kind}${step.clock}`}>
            {texts.step(
              dates.instant(step.at),
              step.title,
              step.clockTitle,
              step.holder ? `，${step.holder.title}` : '',
            )}
          </li>
        ))}
      </ul>
      {sheet.undertakers.length > 0 ? <h2>{texts.undertakers}</h2> : null}
      <ul>
        {sheet.undertakers.map(({ unit, request }) => (
          <li key={`${unit.id}${request}`}>{texts.undertaker(unit.title, request)}</li>
        ))}
      </ul>
    </Paper>
  );
}

function Clocks({ clocks }: Pick<Sheet, 'clocks'>) {
  const dates = useDates();
  const { title, holder, due, left } = texts.clockColumns;
  if (clocks.length === 0) return <p>{texts.noClocks}</p>;
  return (
    <table className="sheet-page__clocks">
      <thead>
        <tr>
          {[title, holder, due, left].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clocks.map((clock) => (
          <tr key={`${clock.key}${clock.subject}${clock.startedAt}`}>
            <td>
              {clock.title}（{clock.clause}）
            </td>
            <td>{clock.holder?.title ?? ''}</td>
            <td>{dates.day(clock.dueDay)}</td>
            <td>{stateText(clockOf(clock), dates.now, dates.manner)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
