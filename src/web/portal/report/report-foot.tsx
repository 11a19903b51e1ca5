import type { ReactElement } from 'react';
import { Button } from '../../shared/controls/index.js';
import { timeText } from '../../shared/dates/index.js';
import { TickIcon } from '../../shared/icons/index.js';
import { REPORT } from './texts.zh.js';
import type { ReportState } from './use-report.js';

interface FootProps {
  readonly report: ReportState;
  readonly last: boolean;
  readonly busy: boolean;
  readonly back: () => void;
}

/** Fixed below the form: back, what is kept, and the one way forward (the form's own submit). */
export function ReportFoot({ report, last, busy, back }: FootProps): ReactElement {
  const { savedAt } = report.draft;
  return (
    <div className="pt-actions">
      <div className="pt-width">
        <Button onClick={back}>{REPORT.back}</Button>
        {savedAt !== '' && (
          <span className="pt-saved">
            <TickIcon /> {REPORT.draftSaved(timeText(savedAt))}
          </span>
        )}
        <Button kind="primary" type="submit">
          {last ? (busy ? REPORT.submitting : REPORT.submit) : REPORT.next}
        </Button>
      </div>
    </div>
  );
}
