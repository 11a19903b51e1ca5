import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { PrinterIcon } from '../../shared/icons/index.js';
import { PageSkeleton, RegionError } from '../../shared/states/index.js';
import { usePageTitle } from '../page-title/index.js';
import './duty.css';
import { type FlashReports, useFlashReports, useOpenAlerts } from './duty-data.js';
import { SheetForm } from './sheet-form.js';
import { SheetPaper } from './sheet-paper.js';
import { texts } from './texts.zh.js';
import { useAlarm } from './use-alarm.js';

const words = texts.sheets;

/** 快报、续报、终报 of one emergency: those issued, on paper, and the next to write. */
export function SheetsPage() {
  const { number = '' } = useParams();
  usePageTitle(`${number}·${words.title}`);
  useAlarm(useOpenAlerts().data?.items);
  const reports = useFlashReports(number);
  if (reports.isPending) return <PageSkeleton />;
  if (reports.isError) return <RegionError problem={problemOf(reports.error)} retry={() => void reports.refetch()} />;
  return <Sheets reports={reports.data} />;
}

function Sheets({ reports }: { readonly reports: FlashReports }) {
  const { issued, next, number } = reports;
  const [shown, setShown] = useState<number | null>(null);
  const sheet = issued.find(({ n }) => n === shown);
  return (
    <main className="duty-sheets">
      <header className="duty__head">
        <h1>
          {words.title} <Link to={`/cases/${number}`}>{number}</Link>
        </h1>
        <Link to="/duty">{words.back}</Link>
      </header>
      <Issued reports={reports} shown={shown} show={setShown} />
      {sheet !== undefined && (
        <>
          <div className="sj-screen-only">
            <Button onClick={() => print()}>
              <PrinterIcon size={14} /> {words.print}
            </Button>
          </div>
          <SheetPaper of={reports} sheet={sheet} />
        </>
      )}
      {sheet === undefined && next === null && <p>{words.finished}</p>}
      {next !== null && (
        <div hidden={sheet !== undefined}>
          <SheetForm key={next.n} reports={reports} next={next} onIssued={setShown} />
        </div>
      )}
    </main>
  );
}

interface IssuedProps {
  readonly reports: FlashReports;
  readonly shown: number | null;
  readonly show: (n: number | null) => void;
}

function Issued({ reports: { issued, next }, shown, show }: IssuedProps) {
  const dates = useDates();
  return (
    <nav className="duty-sheets__list" aria-label={words.issued}>
      {issued.map(({ n, kind, at }) => (
        <Button key={n} size="small" aria-pressed={shown === n} onClick={() => show(n)}>
          {n}·{kind}·{dates.instant(at)}
        </Button>
      ))}
      {issued.length === 0 && <span className="sj-quiet">{words.none}</span>}
      {next !== null && issued.length > 0 && (
        <Button size="small" aria-pressed={shown === null} onClick={() => show(null)}>
          {words.next(next.n, next.kind)}
        </Button>
      )}
    </nav>
  );
}
