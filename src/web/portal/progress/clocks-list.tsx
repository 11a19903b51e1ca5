import type { ReactElement } from 'react';
import { Clock } from '../../shared/clock/index.js';
import { clockLike, type ReporterClock } from './clocks.js';
import { PROGRESS } from './texts.zh.js';

interface ClocksProps {
  readonly clocks: readonly ReporterClock[];
  /** Key of the one explained beside. */
  readonly chosen: string;
  readonly choose: (key: string) => void;
}

/** Running limits as cards, settled ones after them; pressing a date explains that one. */
export function Clocks({ clocks, chosen, choose }: ClocksProps): ReactElement {
  const order = [
    ...clocks.filter(({ state }) => state === 'running'),
    ...clocks.filter(({ state }) => state !== 'running'),
  ];
  const explain = (key: string) => {
    choose(key);
    const panel = document.getElementById('why-panel');
    panel?.scrollIntoView({ block: 'nearest' });
    panel?.focus({ preventScroll: true });
  };
  return (
    <section aria-label={PROGRESS.clocks}>
      {order.length === 0 && <p className="sj-quiet">{PROGRESS.noClock}</p>}
      <div className="pt-clocks">
        {order.map((clock) => (
          <Clock
            key={clock.key}
            size="card"
            clock={clockLike(clock)}
            date={(text) => (
              <button
                type="button"
                className="sj-why-button"
                aria-pressed={clock.key === chosen}
                aria-label={`${text}，${PROGRESS.whyOf(clock.title)}`}
                onClick={() => explain(clock.key)}
              >
                {text}
              </button>
            )}
          />
        ))}
      </div>
    </section>
  );
}
