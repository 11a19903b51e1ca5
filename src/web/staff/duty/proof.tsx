import { useDates } from '../../shared/dates/index.js';
import type { Alert } from './duty-data.js';
import { texts } from './texts.zh.js';

const words = texts.alerts;

/** Who was told when, and who acknowledged when: what the office is asked for afterwards. */
export function Proof({ alert }: { readonly alert: Alert }) {
  const dates = useDates();
  const { steps, acknowledgedAt, acknowledgedBy, grade, gradeReason, standDown } = alert;
  return (
    <ol className="duty__proof" aria-label={words.steps}>
      {steps.map(({ step, title, sentAt, toldAt }) => (
        <li key={step}>
          <time>{dates.instant(sentAt)}</time>
          <span>{words.sent(title)}</span>
          <span className="sj-quiet">{toldAt === null ? words.untold : words.told(dates.instant(toldAt))}</span>
        </li>
      ))}
      {acknowledgedAt !== '' && (
        <li data-done>
          <time>{dates.instant(acknowledgedAt)}</time>
          <span>{words.acknowledged(acknowledgedBy)}</span>
        </li>
      )}
      {grade !== '' && (
        <li data-done>
          <time />
          <span>
            {words.graded} {grade}
          </span>
          <span className="sj-quiet">{gradeReason}</span>
        </li>
      )}
      {standDown !== null && (
        <li data-done>
          <time>{dates.instant(standDown.at)}</time>
          <span>{words.stoodDown(standDown.by)}</span>
          <span className="sj-quiet">{standDown.reason}</span>
        </li>
      )}
    </ol>
  );
}
