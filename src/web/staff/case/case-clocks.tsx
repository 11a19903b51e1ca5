import { Clock } from '../../shared/clock/index.js';
import { WhyButton } from '../../shared/why-date/index.js';
import { clockOf, whyOf } from '../clocks/index.js';
import type { CaseView } from './case-data.js';
import { texts } from './texts.zh.js';

const LATE_FIRST = ['overdue', 'dueToday', 'soon', 'running'];

/** Every limit of the case: those that run, as cards, the most pressing first; the settled ones as lines. */
export function CaseClocks({ clocks }: { readonly clocks: CaseView['clocks'] }) {
  const running = clocks.filter((clock) => clock.state === 'running').sort(byPressure);
  const settled = clocks.filter((clock) => clock.state !== 'running');
  return (
    <section className="case__clocks" aria-label={texts.settled}>
      {running.length === 0 ? <p className="sj-quiet">{texts.noClocks}</p> : null}
      {running.map((clock) => (
        <Clock
          key={`${clock.key}:${clock.subject}:${clock.startedAt}`}
          size="card"
          clock={clockOf(clock)}
          date={(text) => <WhyButton why={whyOf(clock)}>{text}</WhyButton>}
        />
      ))}
      {settled.length > 0 ? (
        <div className="case__settled">
          {settled.map((clock) => (
            <Clock
              key={`${clock.key}:${clock.subject}:${clock.startedAt}`}
              size="line"
              clock={clockOf(clock)}
              date={(text) => <WhyButton why={whyOf(clock)}>{text}</WhyButton>}
            />
          ))}
        </div>
      ) : null}
    </section>
  );
}

type ClockView = CaseView['clocks'][number];

function byPressure(one: ClockView, other: ClockView): number {
  const order = LATE_FIRST.indexOf(one.phase) - LATE_FIRST.indexOf(other.phase);
  return order !== 0 ? order : one.dueAt.localeCompare(other.dueAt);
}
