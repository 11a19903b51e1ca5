import { useState } from 'react';
import { problemOf } from '../../api/index.js';
import { Button, Segments } from '../../shared/controls/index.js';
import { Empty, RegionError, Skeleton } from '../../shared/states/index.js';
import { usePageTitle } from '../page-title/index.js';
import { AlertCard } from './alert-card.js';
import { ContactsSide } from './contacts-side.js';
import './duty.css';
import { DutyBar } from './duty-bar.js';
import { useAllAlerts, useOpenAlerts } from './duty-data.js';
import { DutyLog } from './duty-log.js';
import { Handovers } from './handovers.js';
import { mostUrgentFirst } from './pressing.js';
import { texts } from './texts.zh.js';
import { type AlarmView, useAlarm } from './use-alarm.js';

/** The console: state and sound above, contacts and handover, the alerts, the log. */
export function Console() {
  usePageTitle(texts.title);
  const open = useOpenAlerts();
  const alerts = open.data?.items ?? [];
  const alarm = useAlarm(open.data?.items);
  return (
    <div className="duty">
      <DutyBar alerts={alerts} alarm={alarm} isBroken={open.isError} />
      <div className="duty__columns">
        <aside className="duty__side" aria-label={texts.contacts.label}>
          <ContactsSide />
          <Handovers />
        </aside>
        <AlertList alarm={alarm} />
        <DutyLog alerts={alerts} />
      </div>
    </div>
  );
}

const SHOWN = [
  { value: 'open', label: texts.alerts.open },
  { value: 'all', label: texts.alerts.all },
] as const;

function AlertList({ alarm }: { readonly alarm: AlarmView }) {
  const [state, setState] = useState<'open' | 'all'>('open');
  const open = useOpenAlerts();
  const all = useAllAlerts(state === 'all');
  const asked = state === 'all' ? all : open;
  const alerts = state === 'all' ? all.data?.pages.flatMap(({ items }) => items) : open.data?.items;
  return (
    <main className="duty__main" aria-label={texts.alerts.label}>
      <header className="duty__head">
        <h1>{texts.alerts.title}</h1>
        <Segments label={texts.alerts.shown} name="duty-shown" options={SHOWN} value={state} onChange={setState} />
      </header>
      {asked.isPending && <Skeleton lines={6} />}
      {asked.isError && <RegionError problem={problemOf(asked.error)} retry={() => void asked.refetch()} />}
      {alerts?.length === 0 && <Empty title={texts.alerts.none} hint={texts.alerts.noneHint} />}
      {mostUrgentFirst(alerts ?? []).map((alert) => (
        <AlertCard key={alert.case} alert={alert} alarm={alarm} />
      ))}
      {state === 'all' && all.hasNextPage && (
        <Button size="small" disabled={all.isFetchingNextPage} onClick={() => void all.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </main>
  );
}
