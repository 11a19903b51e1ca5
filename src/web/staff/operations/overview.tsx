import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { TickCircleIcon, WarningIcon } from '../../shared/icons/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { Chip } from '../../shared/status/index.js';
import { type Summary, useSummary } from './operations-data.js';
import { type Bounded, overviewTexts, texts } from './texts.zh.js';

/** 概况: what waits for a person first, then how late the sweeper is, then the parts of the house. */
export function Overview() {
  const asked = useSummary();
  if (asked.isPending) return <Skeleton lines={6} />;
  if (asked.data === undefined)
    return <RegionError problem={problemOf(asked.error)} retry={() => void asked.refetch()} />;
  return (
    <>
      <Waiting summary={asked.data} />
      <Sweeper summary={asked.data} />
      <Checks summary={asked.data} />
    </>
  );
}

function Waiting({ summary }: { readonly summary: Summary }) {
  const { incidents, deliveries, quarantine } = summary;
  const rows = [
    { to: 'incidents', title: texts.incidents, figure: incidents },
    { to: 'held', title: texts.held, figure: deliveries.held },
    { to: 'unknown', title: texts.unknown, figure: deliveries.unknown },
    { to: 'quarantine', title: texts.quarantine, figure: quarantine },
  ];
  const isWell = rows.every(({ figure }) => figure.count === 0);
  return (
    <section className="operations__sheet sj-sheet">
      <header>
        <h2>{overviewTexts.toSee}</h2>
        {isWell ? <p className="sj-quiet sj-small">{overviewTexts.allWell}</p> : null}
      </header>
      <dl className="operations__figures">
        {rows.map(({ to, title, figure }) => (
          <div key={to}>
            <dt>
              <Link to={`/operations/${to}`}>{title}</Link>
            </dt>
            <Figure of={figure} />
          </div>
        ))}
      </dl>
    </section>
  );
}

function Figure({ of }: { readonly of: Bounded }) {
  return <dd data-late={of.count > 0 || undefined}>{texts.count(of)}</dd>;
}

function Sweeper({ summary: { sweeper, deliveries } }: { readonly summary: Summary }) {
  const dates = useDates();
  const { ok, fault, everySeconds, lastAt, overdue, lagSeconds, unrelayed, last } = sweeper;
  return (
    <section className="operations__sheet sj-sheet">
      <header>
        <h2>{overviewTexts.sweeper}</h2>
        <State ok={ok} words={ok ? overviewTexts.sweeperOk : overviewTexts.sweeperBad} />
        {fault === '' ? null : <p className="sj-small">{fault}</p>}
      </header>
      <dl className="operations__figures">
        <Fact title={overviewTexts.overdue} late={overdue.count > 0}>
          {texts.count(overdue)}
        </Fact>
        <Fact title={overviewTexts.lag} late={lagSeconds > 0}>
          {lagSeconds === 0 ? overviewTexts.onTime : texts.lasting(lagSeconds)}
        </Fact>
        <Fact title={overviewTexts.unrelayed}>{texts.count(unrelayed)}</Fact>
        <Fact title={overviewTexts.waiting}>{texts.count(deliveries.waiting)}</Fact>
        <Fact title={overviewTexts.lastAt}>{lastAt === null ? overviewTexts.never : dates.instant(lastAt)}</Fact>
        <Fact title={overviewTexts.every}>{overviewTexts.everySeconds(everySeconds)}</Fact>
      </dl>
      {last === null ? null : (
        <p className="operations__line sj-quiet sj-small">
          {overviewTexts.last}：{overviewTexts.lastDid(last)}
          {last.more ? `。${overviewTexts.lastMore}` : ''}
        </p>
      )}
    </section>
  );
}

function Checks({ summary: { checks, release } }: { readonly summary: Summary }) {
  return (
    <section className="operations__sheet sj-sheet">
      <header>
        <h2>{overviewTexts.checks}</h2>
      </header>
      <ul className="operations__checks">
        {checks.map(({ name, ok, detail }) => (
          <li key={name}>
            <b>{overviewTexts.checkNames[name] ?? name}</b>
            <State ok={ok} words={ok ? overviewTexts.ok : overviewTexts.bad} />
            <span className="sj-quiet sj-small">{detail}</span>
          </li>
        ))}
        <li>
          <b>{overviewTexts.release}</b>
          <span>{overviewTexts.releaseOf(release)}</span>
        </li>
      </ul>
    </section>
  );
}

function State({ ok, words }: { readonly ok: boolean; readonly words: string }) {
  const Icon = ok ? TickCircleIcon : WarningIcon;
  return (
    <Chip tone={ok ? 'bamboo' : 'vermilion'} size="small">
      <Icon size={14} />
      {words}
    </Chip>
  );
}

function Fact(props: { readonly title: string; readonly late?: boolean; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd data-late={props.late || undefined}>{props.children}</dd>
    </div>
  );
}
