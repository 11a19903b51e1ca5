import { useState } from 'react';
import { problemOf } from '../../api/index.js';
import { Segments } from '../../shared/controls/index.js';
import { Empty, RegionError, Skeleton } from '../../shared/states/index.js';
import { usePageTitle } from '../page-title/index.js';
import { AlertCard } from './alert-card.js';
import { ContactsSide } from './contacts-side.js';
import './duty.css';
import { DutyBar } from './duty-bar.js';
import { useAlerts } from './duty-data.js';
import { DutyLog } from './duty-log.js';
import { Handovers } from './handovers.js';
import { mostUrgentFirst } from './pressing.js';
import { texts } from './texts.zh.js';
import { type AlarmView, useAlarm } from './use-alarm.js';

/** The console: state and sound above, contacts and handover, the alerts, the log. */
export function Console() {
  usePageTitle(texts.title);
  const open = useAlerts('open');
  const alerts = open.data?.items ?? [];
  const alarm = useAlarm(open.data?.items);
  return (
    <div className="duty">
      <DutyBar alerts={alerts} alarm={alarm} />
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
  const alerts = useAlerts(state);
  return (
    <main className="duty__main" aria-label={texts.alerts.label}>
      <header className="duty__head">
        <h1>{texts.alerts.title}</h1>
        <Segments label={texts.alerts.shown} name="duty-shown" options={SHOWN} value={state} onChange={setState} />
      </header>
      {alerts.isPending && <Skeleton lines={6} />}
      {alerts.isError && <RegionError problem={problemOf(alerts.error)} retry={() => void alerts.refetch()} />}
      {alerts.data?.items.length === 0 && <Empty title={texts.alerts.none} hint={texts.alerts.noneHint} />}
      {mostUrgentFirst(alerts.data?.items ?? []).map((alert) => (
        <AlertCard key={alert.case} alert={alert} alarm={alarm} />
      ))}
    </main>
  );
}
