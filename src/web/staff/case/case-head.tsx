import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDates } from '../../shared/dates/index.js';
import { PrinterIcon } from '../../shared/icons/index.js';
import { Chip, Seal, Status, statusOf } from '../../shared/status/index.js';
import type { CaseView } from './case-data.js';
import { texts } from './texts.zh.js';

export interface CaseHeadProps {
  readonly found: CaseView;
  /** What may be done to the case, where there is no form to stand beside. */
  readonly actions: ReactNode;
}

/** Which case this is, in one line and its state. The number stands in full once: here. */
export function CaseHead({ found, actions }: CaseHeadProps) {
  const dates = useDates();
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(found.number);
    message.success(texts.copied);
  };
  const { intake } = found;
  const facts = [
    found.category,
    found.natureTitle,
    intake.reporter.anonymous ? texts.anonymous : '',
    `${texts.channels[intake.channel]} ${dates.instant(intake.receivedAt)}`,
  ].filter((fact) => fact !== '');
  return (
    <header className="case__head">
      <div className="case__line">
        <Link to="/tasks">{texts.back}</Link>
        <span className="sj-quiet">/</span>
        <span className="sj-nowrap">{found.number}</span>
        <Button type="link" size="small" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <span className="case__grow" />
        {actions}
        {found.bureau ? (
          <Link to={`/cases/${found.number}/supervision-sheet`} className="case__print">
            <PrinterIcon />
            {texts.print}
          </Link>
        ) : null}
      </div>
      <h1>{found.subject}</h1>
      <div className="case__line">
        <Status code={statusOf(found.status, found.outcome)} title={found.outcomeTitle || found.statusTitle} />
        {found.emergency?.raised ? (
          <Chip tone="vermilion">
            <Seal kind="outlined">{found.emergency.grade || '紧急'}</Seal>
          </Chip>
        ) : null}
        {facts.map((fact) => (
          <span key={fact} className="sj-nowrap">
            {fact}
          </span>
        ))}
      </div>
      {found.incidents.length > 0 ? (
        <p className="case__incident" role="status">
          {texts.incident}
        </p>
      ) : null}
    </header>
  );
}
