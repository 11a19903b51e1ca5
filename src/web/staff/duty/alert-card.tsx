import { useState } from 'react';
import { Link } from 'react-router';
import { Countdown } from '../../shared/clock/index.js';
import { Button } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { LongText } from '../../shared/states/index.js';
import { Chip } from '../../shared/status/index.js';
import { type Act, ActDialog } from './act-dialog.js';
import type { Alert } from './duty-data.js';
import { Proof } from './proof.js';
import { texts } from './texts.zh.js';
import type { AlarmView } from './use-alarm.js';

const words = texts.alerts;

/** One emergency: what, where, why it was raised, who has been told when, and what to do now. */
export function AlertCard({ alert, alarm }: { readonly alert: Alert; readonly alarm: AlarmView }) {
  const dates = useDates();
  const { number, place, text, evidence, raisedAt, raisedBy, next, state } = alert;
  return (
    <article className="sj-sheet duty__alert" data-state={state} aria-label={number}>
      <header>
        <h2>
          <Link to={`/cases/${number}`}>{number}</Link>
        </h2>
        <Chip tone={TONES[state]}>{alert.stateTitle}</Chip>
        {alert.grade !== '' && <Chip tone="vermilion">{alert.grade}</Chip>}
        {alert.practice && <Chip tone="ochre">{words.practice}</Chip>}
        <span className="sj-quiet sj-small sj-push">
          {dates.instant(raisedAt)} {words.raised(raisedBy)}
        </span>
      </header>
      <div className="duty__body">
        <div>
          {place !== '' && <p className="duty__place">{place}</p>}
          <LongText>{text}</LongText>
          {evidence.length > 0 && (
            <p className="sj-quiet sj-small">
              {words.evidence}：{evidence.join('、')}
            </p>
          )}
        </div>
        {next !== null && <Countdown title={`${words.step}：${next.title}`} clause={words.clause} dueAt={next.at} />}
        <Proof alert={alert} />
      </div>
      <Acts alert={alert} alarm={alarm} />
    </article>
  );
}

const TONES = {
  unacknowledged: 'vermilion',
  acknowledged: 'ochre',
  graded: 'water',
  'stood-down': 'mist',
} as const;

function Acts({ alert, alarm }: { readonly alert: Alert; readonly alarm: AlarmView }) {
  const [act, setAct] = useState<Act | null>(null);
  const { number, state, task } = alert;
  const step = task === null ? null : STEPS[task.element];
  return (
    <footer className="duty__acts">
      {step !== undefined && step !== null && (
        <Button kind={step.act === 'regrade' ? 'plain' : 'primary'} onClick={() => setAct(step.act)}>
          {step.label}
        </Button>
      )}
      <Link className="sj-button" to={`/duty/sheets/${number}`}>
        {words.sheets(alert.flashReports)}
      </Link>
      {state !== 'stood-down' && (
        <Button kind="ending" onClick={() => setAct('stand-down')}>
          {words.standDown}
        </Button>
      )}
      {state === 'unacknowledged' && alarm.isOn && <Silence number={number} alarm={alarm} />}
      {act !== null && <ActDialog act={act} alert={alert} onClose={() => setAct(null)} />}
    </footer>
  );
}

const STEPS: Readonly<Record<string, { readonly act: Act; readonly label: string }>> = {
  acknowledge: { act: 'acknowledge', label: words.acknowledge },
  grade: { act: 'grade', label: words.grade },
  follow: { act: 'regrade', label: words.regrade },
};

function Silence({ number, alarm }: { readonly number: string; readonly alarm: AlarmView }) {
  return alarm.isSilenced(number) ? (
    <span className="sj-quiet sj-small" role="status">
      {words.silenced}
    </span>
  ) : (
    <Button kind="text" onClick={() => alarm.silence(number)}>
      {words.silence}
    </Button>
  );
}
