import type { ReactElement } from 'react';
import { Clock, Countdown } from '../clock/index.js';
import { WhyButton } from '../why-date/index.js';
import { twentyDays } from '../why-date/twenty-days.fixture.js';
import { met, notStarted, overdue, samples, soon, superseded } from './clock-samples.js';
import { Section, Sheet } from './section.js';
import { texts } from './texts.zh.js';

export function Clocks(): ReactElement {
  return (
    <Section title={texts.clocks}>
      <div className="gallery-grid">
        {samples.map((clock) => (
          <Clock
            key={`${clock.title} ${clock.state} ${clock.movedFrom}`}
            size="card"
            clock={clock}
            {...(clock === soon ? { date: (text: string) => <WhyButton why={twentyDays}>{text}</WhyButton> } : {})}
          />
        ))}
        <Countdown title="值班室确认" clause="第八条" dueAt="2026-10-16T02:33:42Z" />
        <Countdown title="报告部总值班室" clause="第八条" dueAt="2026-10-16T02:20:48Z" />
      </div>
      <div className="gallery-wide" style={{ marginTop: 12 }}>
        <Sheet title={texts.rows}>
          <div className="gallery-rows">
            <Clock size="row" clock={soon} date={(text) => <WhyButton why={twentyDays}>{text}</WhyButton>} />
            <Clock size="row" clock={overdue} />
            <Clock size="row" clock={notStarted} />
          </div>
        </Sheet>
        <Sheet title={texts.rows}>
          {[met, superseded, notStarted, overdue].map((clock) => (
            <Clock key={clock.title} size="line" clock={clock} />
          ))}
        </Sheet>
      </div>
    </Section>
  );
}
