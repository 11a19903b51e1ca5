import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api, problemOf, type Shape, unwrap } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { PrinterIcon } from '../../shared/icons/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { ToolPage } from '../tools/index.js';
import './handover.css';
import { Notes } from './notes.js';
import { lastHours, type Period } from './period.js';
import { PeriodForm } from './period-form.js';
import { PrintedSheet } from './printed-sheet.js';
import { Alarms, Figures, Tasks } from './sheet-parts.js';
import { texts } from './texts.zh.js';

const USUAL_HOURS = 24;

/** 交接单: what one shift leaves to the next, on screen with its links and on paper without. */
export function HandoverPage() {
  const { now } = useDates();
  const [period, setPeriod] = useState<Period>(() => lastHours(USUAL_HOURS, now));
  const asked = useSheet(period);
  const sheet = asked.data;
  const renew = (at: string) => {
    const { to } = lastHours(0, at);
    if (to > period.to) setPeriod({ ...period, to });
    else void asked.refetch();
  };
  const print = (
    <Button size="small" icon={<PrinterIcon size={14} />} disabled={!sheet} onClick={() => window.print()}>
      {texts.print}
    </Button>
  );
  return (
    <ToolPage title={texts.title} hint={texts.hint} actions={print}>
      <PeriodForm key={`${period.from}${period.to}`} period={period} onChosen={setPeriod} />
      {asked.isPending ? <Skeleton lines={8} /> : null}
      {asked.isError ? <Fault error={asked.error} retry={() => void asked.refetch()} /> : null}
      {sheet ? (
        <>
          <Figures sheet={sheet} />
          <Notes notes={sheet.notes} onLeft={renew} />
          <Sections sheet={sheet} />
          <PrintedSheet sheet={sheet} />
        </>
      ) : null}
    </ToolPage>
  );
}

function Sections({ sheet }: { readonly sheet: Shape<'HandoverSheet'> }) {
  const dates = useDates();
  const { overdue, dueNext, came, alarms } = sheet;
  return (
    <>
      <Tasks title={texts.overdue} none={texts.none.overdue} list={overdue} />
      <Tasks title={texts.due(dates.day(dueNext.day))} none={texts.none.due} list={dueNext} />
      <Tasks title={texts.came} none={texts.none.came} list={came} />
      <Alarms alarms={alarms} />
    </>
  );
}

/** Every fetch is on record as something taken out, so it happens only when asked for. */
function useSheet({ from, to }: Period) {
  return useQuery({
    queryKey: ['handover', from, to],
    queryFn: () => unwrap(api.GET('/api/desk/handover', { params: { query: { from, to } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A refusal names what to change; anything else may be tried again. */
function Fault({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const problem = problemOf(error);
  const isRefusal = problem.status >= 400 && problem.status < 500;
  return isRefusal ? (
    <Alert className="handover__fault" type="error" role="alert" title={problem.detail} />
  ) : (
    <RegionError problem={problem} retry={retry} />
  );
}
