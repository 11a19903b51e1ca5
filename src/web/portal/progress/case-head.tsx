import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { Shape } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { PrinterIcon, WarningIcon } from '../../shared/icons/index.js';
import { Status, statusOf } from '../../shared/status/index.js';
import { dropKey, type ReporterKey } from '../lookup/index.js';
import { LinkButton } from '../shell/index.js';
import { PROGRESS } from './texts.zh.js';

/** What it is about, where it stands, its receipt; and a query code that has just been renewed, to be written down. */
export function CaseHead({
  view,
  reporterKey,
}: {
  readonly view: Shape<'Timeline'>;
  readonly reporterKey: ReporterKey;
}) {
  const dates = useDates();
  const renewed = useIsRenewed();
  return (
    <div className="pt-head">
      <div>
        <p className="sj-quiet">
          {PROGRESS.number} <span className="sj-nowrap">{view.number}</span>，
          <span className="sj-nowrap">{dates.plainDay(view.receivedAt)}</span>
          {PROGRESS.submitted}
        </p>
        <h1>{(view.headline || view.statusTitle).replace(/。$/, '')}</h1>
      </div>
      <div className="sj-row">
        <Status
          code={statusOf(view.status, view.outcome)}
          {...(view.outcome === null ? { title: view.statusTitle } : {})}
        />
        <LinkButton size="small" to="/receipt">
          <PrinterIcon /> {PROGRESS.receipt}
        </LinkButton>
        <Button size="small" onClick={dropKey}>
          {PROGRESS.close}
        </Button>
      </div>
      {renewed && <NewCode code={reporterKey.queryCode} />}
    </div>
  );
}

function NewCode({ code }: { readonly code: string }): ReactElement {
  return (
    <div className="pt-note pt-new-code" data-tone="ochre" role="status">
      <WarningIcon />
      <div>
        {PROGRESS.newCode} <b className="sj-nowrap">{code}</b>
        <p>{PROGRESS.newCodeText}</p>
      </div>
    </div>
  );
}

function useIsRenewed(): boolean {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null && 'newCode' in state;
}
