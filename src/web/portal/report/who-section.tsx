import type { HTMLInputAutoCompleteAttribute, ReactElement } from 'react';
import { Field } from '../../shared/controls/index.js';
import { LockIcon, WarningIcon } from '../../shared/icons/index.js';
import type { Field as FieldName } from './check-report.js';
import type { SectionProps } from './section-props.js';
import { REPORT } from './texts.zh.js';

/** 第十五条: real name or anonymous, who will see it, and whether somebody fills it in for an elder. */
export function WhoSection(props: SectionProps): ReactElement {
  const { report, faults, guidance } = props;
  const { who, say } = report;
  return (
    <div className="pt-stack">
      <fieldset className="pt-question" aria-describedby={faults.kind && 'kind-fault'}>
        <legend>{REPORT.askWho}</legend>
        <div className="pt-choices" data-wide>
          {(['real', 'anonymous'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={who.kind === kind} onChange={() => say({ kind })} />
              <span>
                {REPORT[kind]}
                <small>{kind === 'real' ? REPORT.realHint : REPORT.anonymousHint}</small>
              </span>
            </label>
          ))}
        </div>
        {faults.kind && (
          <p className="sj-fault" id="kind-fault">
            <WarningIcon size={14} />
            {faults.kind}
          </p>
        )}
      </fieldset>
      {who.kind === 'real' && <Contact {...props} />}
      {who.kind === 'real' && <OnBehalf {...props} />}
      <p className="pt-note pt-who-note">
        <LockIcon />
        {guidance.privacy}
      </p>
    </div>
  );
}

function Contact({ report, faults }: SectionProps): ReactElement {
  const parts = { report, faults };
  return (
    <div className="pt-fields">
      <Line {...parts} part="name" label={REPORT.name} complete="name" />
      <Line {...parts} part="phone" label={REPORT.phone} hint={REPORT.phoneHint} complete="tel" mode="tel" />
      <Line {...parts} part="email" label={REPORT.email} optional complete="email" mode="email" />
      <Line {...parts} part="idNumber" label={REPORT.idNumber} hint={REPORT.idHint} optional complete="off" />
    </div>
  );
}

function OnBehalf({ report, faults }: SectionProps): ReactElement {
  const { who, say } = report;
  const parts = { report, faults };
  return (
    <>
      <label className="pt-tick">
        <input type="checkbox" checked={who.onBehalf} onChange={(event) => say({ onBehalf: event.target.checked })} />
        <span>{REPORT.onBehalf}</span>
      </label>
      {who.onBehalf && (
        <div className="pt-fields">
          <p className="pt-fields-note">{REPORT.onBehalfText}</p>
          <Line {...parts} part="helperName" label={REPORT.helperName} complete="off" />
          <Line {...parts} part="relation" label={REPORT.relation} example={REPORT.relationExample} complete="off" />
          <Line {...parts} part="helperPhone" label={REPORT.helperPhone} optional complete="off" mode="tel" />
        </div>
      )}
    </>
  );
}

type WhoText = 'name' | 'phone' | 'email' | 'idNumber' | 'helperName' | 'helperPhone' | 'relation';

function Line(props: {
  readonly report: SectionProps['report'];
  readonly faults: SectionProps['faults'];
  readonly part: WhoText & FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  readonly optional?: boolean;
  readonly complete: HTMLInputAutoCompleteAttribute;
  readonly mode?: 'tel' | 'email';
}): ReactElement {
  const { report, faults, part, label, hint = '', example, optional = false, complete, mode } = props;
  return (
    <Field label={label} optional={optional} fault={faults[part]} {...(hint === '' ? {} : { hint })}>
      {(parts) => (
        <input
          {...parts}
          className="sj-input"
          maxLength={part === 'email' ? 130 : 30}
          autoComplete={complete}
          inputMode={mode}
          placeholder={example}
          value={report.who[part]}
          onChange={(event) => report.say({ [part]: event.target.value })}
        />
      )}
    </Field>
  );
}
