import { useNow } from '../../shared/dates/index.js';
import { BellIcon } from '../../shared/icons/index.js';
import type { Alert } from './duty-data.js';
import { mostPressing, remainingText } from './pressing.js';
import { texts } from './texts.zh.js';
import type { AlarmView } from './use-alarm.js';

const words = texts.bar;
const EVERY_SECOND = 1000;

interface DutyBarProps {
  readonly alerts: readonly Alert[];
  readonly alarm: AlarmView;
  /** The server cannot be asked: what is shown may be old, and nobody would hear of anything new. */
  readonly isBroken: boolean;
}

/** The ink bar: how many wait, when the next post is told, and whether one would hear it. */
export function DutyBar({ alerts, alarm, isBroken }: DutyBarProps) {
  const now = useNow(EVERY_SECOND);
  const waiting = alerts.filter(({ state }) => state === 'unacknowledged').length;
  const next = mostPressing(alerts);
  return (
    <section className="duty__bar" aria-label={words.label} data-waiting={waiting > 0 || undefined}>
      <span>{words.office}</span>
      <b role="status">{waiting > 0 ? words.waiting(waiting) : isBroken ? '' : words.calm}</b>
      {isBroken && <b role="alert">{words.broken}</b>}
      {next !== null && (
        <span>
          {words.next(next.title)} <b aria-hidden="true">{remainingText(next.at, now)}</b>
        </span>
      )}
      <span className="duty__grow" />
      <span>{words.open(alerts.length - waiting)}</span>
      <button type="button" aria-pressed={alarm.isOn} onClick={alarm.toggle}>
        <BellIcon size={14} />
        {alarm.isOn ? (alarm.isRinging ? words.ringing : words.soundOn) : words.soundOff}
      </button>
    </section>
  );
}
