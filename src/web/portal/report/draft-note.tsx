import { type ReactElement, useState } from 'react';
import { useDates } from '../../shared/dates/index.js';
import { InfoIcon } from '../../shared/icons/index.js';
import { REPORT } from './texts.zh.js';
import type { ReportFiles } from './use-files.js';
import type { ReportState } from './use-report.js';

/** Says what is kept where, and deletes it with one press. */
export function DraftNote({
  report,
  files: sent,
}: {
  readonly report: ReportState;
  readonly files: ReportFiles;
}): ReactElement {
  const dates = useDates();
  const { text, files, savedAt } = report.draft;
  const [found] = useState(text !== '' || files.length > 0);
  const [gone, setGone] = useState(false);
  const remove = () => {
    sent.clear();
    report.clear();
    setGone(true);
  };
  return (
    <div className="pt-draft">
      <InfoIcon />
      <p>
        {found && savedAt !== '' && <b>{REPORT.draftFound(dates.instant(savedAt))}</b>}
        <span role="status">{gone && savedAt === '' && REPORT.draftGone}</span>
        {REPORT.draftNote}{' '}
        {savedAt !== '' && (
          <button type="button" className="pt-link" onClick={remove}>
            {REPORT.draftDelete}
          </button>
        )}
      </p>
    </div>
  );
}
