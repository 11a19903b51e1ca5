import { Button } from 'antd';
import { NavLink, Route, Routes } from 'react-router';
import { timeText, useNow } from '../../shared/dates/index.js';
import { NotFound } from '../not-found/index.js';
import { usePageTitle } from '../page-title/index.js';
import { useHolds } from '../session/index.js';
import { DeliveriesSheet } from './deliveries.js';
import { Incidents } from './incidents.js';
import './operations.css';
import { useRefresh, useSummary } from './operations-data.js';
import { Overview } from './overview.js';
import { Quarantine } from './quarantine.js';
import { type Bounded, texts } from './texts.zh.js';

/** 运维: the state of the house in figures, each opening its list; no case text anywhere. */
export function OperationsPage() {
  return useHolds('operator') ? <Operations /> : <NotFound />;
}

function Operations() {
  usePageTitle(texts.title);
  return (
    <main className="operations">
      <header className="operations__head">
        <h1>{texts.title}</h1>
        <p className="sj-quiet sj-small">{texts.hint}</p>
        <Freshness />
      </header>
      <Parts />
      <div className="operations__main">
        <Routes>
          <Route index element={<Overview />} />
          <Route path="incidents" element={<Incidents />} />
          <Route path="held" element={<DeliveriesSheet key="held" state="held" />} />
          <Route path="unknown" element={<DeliveriesSheet key="unknown" state="unknown" />} />
          <Route path="quarantine" element={<Quarantine />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </div>
    </main>
  );
}

/** Of when the figures are, and a way not to wait. The house's time: a demonstration's clock is moved. */
function Freshness() {
  const { data, isError, isFetching } = useSummary();
  const refresh = useRefresh();
  useNow();
  const time = data === undefined ? '' : timeText(data.at);
  const words = isError ? texts.stale(time) : texts.taken(time);
  return (
    <div className="operations__fresh sj-small">
      {data === undefined ? null : <span className={isError ? 'sj-vermilion' : 'sj-quiet'}>{words}</span>}
      <Button size="small" loading={isFetching ? { delay: 400 } : false} onClick={() => void refresh()}>
        {texts.refresh}
      </Button>
    </div>
  );
}

function Parts() {
  const { data } = useSummary();
  return (
    <nav className="operations__parts" aria-label={texts.parts}>
      <ul>
        <Part to="/operations" title={texts.overview} />
        <Part to="/operations/incidents" title={texts.incidents} figure={data?.incidents} />
        <Part to="/operations/held" title={texts.held} figure={data?.deliveries.held} />
        <Part to="/operations/unknown" title={texts.unknown} figure={data?.deliveries.unknown} />
        <Part to="/operations/quarantine" title={texts.quarantine} figure={data?.quarantine} />
      </ul>
    </nav>
  );
}

function Part({
  to,
  title,
  figure,
}: {
  readonly to: string;
  readonly title: string;
  readonly figure?: Bounded | undefined;
}) {
  return (
    <li>
      <NavLink to={to} end>
        {title}
        {figure === undefined ? null : <span data-late={figure.count > 0 || undefined}>{texts.count(figure)}</span>}
      </NavLink>
    </li>
  );
}
