import { useNow } from '../../shared/dates/index.js';
import { WarningIcon } from '../../shared/icons/index.js';
import type { Call } from './desk-data.js';
import { elapsedText } from './elapsed.js';
import type { Taking } from './taking.js';
import { texts } from './texts.zh.js';

const words = texts.bar;
const EVERY_SECOND = 1000;

interface CallBarProps {
  readonly call: Call;
  readonly taking: Taking;
  readonly onHold: () => void;
  readonly onEmergency: () => void;
}

/** The ink bar: how long, who (without the middle of the number), hold, and the emergency key. */
export function CallBar({ call, taking: { heldSince, emergency }, onHold, onEmergency }: CallBarProps) {
  const now = useNow(EVERY_SECOND);
  const isHeld = heldSince !== null;
  return (
    <section className="desk__bar" aria-label={words.label}>
      <span className="desk__live" data-held={isHeld || undefined} role="status">
        <i aria-hidden="true" />
        {isHeld ? words.held(elapsedText(heldSince, now)) : words.live}
      </span>
      <b>{elapsedText(call.startedAt, now)}</b>
      <b>{call.phone || words.hidden}</b>
      {call.phone !== '' && <span className="desk__aside">{words.masked}</span>}
      <span className="desk__grow" />
      <button type="button" aria-pressed={isHeld} onClick={onHold}>
        {isHeld ? words.resume : words.hold} <kbd>F9</kbd>
      </button>
      <button type="button" data-emergency aria-pressed={emergency !== null} onClick={onEmergency}>
        <WarningIcon size={14} />
        {emergency === null ? words.emergency : words.marked} <kbd>F2</kbd>
      </button>
    </section>
  );
}
