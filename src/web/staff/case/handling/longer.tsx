import { useDates } from '../../../shared/dates/index.js';
import type { CaseView } from '../case-data.js';
import { texts } from './texts.zh.js';

/** More time than the rule: an extension filed once, or a date the bureau's head named (第十条). */
export function Longer({ found }: { readonly found: CaseView }) {
  const dates = useDates();
  const { extension = null, longTerm = null } = found.handling ?? {};
  if (extension === null && longTerm === null) return null;
  return (
    <div className="case__part">
      {extension === null ? null : (
        <>
          <h3>{texts.extension}</h3>
          <p className="case__line">
            <b>{texts.extensionStates[extension.state]}</b>
            {extension.by === 'general-office' ? <span className="sj-quiet">{texts.byOffice}</span> : null}
            {extension.filedAt === '' ? null : (
              <span className="sj-quiet">{texts.filed(dates.instant(extension.filedAt))}</span>
            )}
            {extension.dueAt === '' ? null : <b>{texts.until(dates.day(dueDayOfClock(found, extension.dueAt)))}</b>}
          </p>
          <p>{extension.reason}</p>
        </>
      )}
      {longTerm === null ? null : <h3>{texts.longTerm}</h3>}
      {longTerm?.dates.map((named, at) => (
        <div key={named.at} className="case__answer">
          <span className="sj-quiet">{dates.instant(named.at)}</span>
          <div>
            <p>
              {at === longTerm.dates.length - 1 ? (
                <b>{texts.named(dates.day(named.day))}</b>
              ) : (
                <s>{texts.named(dates.day(named.day))}</s>
              )}
              ，{named.reason}
            </p>
            <ul>
              {named.milestones.map(({ day, text }) => (
                <li key={`${day}${text}`}>{texts.milestone(dates.day(day), text)}</li>
              ))}
            </ul>
          </div>
        </div>
      ))}
    </div>
  );
}

/** The due day as the server counted it, where the limit is among those shown. */
function dueDayOfClock({ clocks }: CaseView, dueAt: string): string {
  return clocks.find((clock) => clock.dueAt === dueAt)?.dueDay ?? dueAt;
}
