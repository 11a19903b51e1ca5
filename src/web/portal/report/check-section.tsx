import type { ReactElement } from 'react';
import { WarningIcon } from '../../shared/icons/index.js';
import { LongText } from '../../shared/states/index.js';
import { placeText } from '../places/index.js';
import { UNSURE, type Who } from './draft.js';
import type { SectionProps } from './section-props.js';
import { Similar } from './similar.js';
import type { Section } from './steps.js';
import { REPORT } from './texts.zh.js';

interface CheckProps extends SectionProps {
  readonly truthful: boolean;
  readonly setTruthful: (truthful: boolean) => void;
}

/** Everything once more, the writer's own earlier reports, and the promise that it is true. */
export function CheckSection(props: CheckProps): ReactElement {
  const { report, faults, guidance, truthful, setTruthful } = props;
  return (
    <div className="pt-stack">
      <Summary {...props} />
      <Similar report={report} />
      <div>
        <label className="pt-tick" data-strong>
          <input
            type="checkbox"
            checked={truthful}
            aria-invalid={faults.truthful !== undefined || undefined}
            aria-describedby={faults.truthful && 'truthful-fault'}
            onChange={(event) => setTruthful(event.target.checked)}
          />
          <span>
            <b>{REPORT.truthful}</b>：{guidance.truthfulness}
          </span>
        </label>
        {faults.truthful && (
          <p className="sj-fault" id="truthful-fault">
            <WarningIcon size={14} />
            {faults.truthful}
          </p>
        )}
      </div>
    </div>
  );
}

function Summary({ report, goTo }: SectionProps): ReactElement {
  const { draft, who } = report;
  const files = draft.files.length === 0 ? REPORT.noFiles : REPORT.files(draft.files.length);
  const rows: [Section, string, string][] = [
    ['category', REPORT.summaryCategory, draft.category === UNSURE ? REPORT.unsure : draft.category],
    ['place', REPORT.summaryPlace, placeText(draft.place)],
    ['story', REPORT.summaryStory, draft.text],
    ['files', REPORT.summaryFiles, files],
    ['who', REPORT.summaryWho, whoText(who)],
  ];
  return (
    <dl className="pt-summary">
      {rows.map(([section, title, text]) => (
        <div key={section}>
          <dt>{title}</dt>
          <dd>
            <LongText>{text || REPORT.none}</LongText>
          </dd>
          <dd>
            <button type="button" className="pt-link" aria-label={REPORT.editOf(title)} onClick={() => goTo(section)}>
              {REPORT.edit}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function whoText({ kind, name, phone, email, onBehalf, helperName, relation }: Who): string {
  if (kind !== 'real') return kind === '' ? '' : REPORT.kindAnonymous;
  const self = [REPORT.kindReal, name, phone, email];
  const helper = onBehalf ? [REPORT.behalf(helperName, relation)] : [];
  return [...self, ...helper].filter((part) => part.trim() !== '').join('，');
}
