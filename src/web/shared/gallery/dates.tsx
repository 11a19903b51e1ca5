import type { ReactElement } from 'react';
import { WhyDate, type WhyLike } from '../why-date/index.js';
import { daysAfter, twentyDays } from '../why-date/twenty-days.fixture.js';
import { Section, Sheet } from './section.js';
import { texts } from './texts.zh.js';

const long: WhyLike = {
  ...twentyDays,
  title: '延期办理',
  state: 'provisional',
  dueDay: '2027-01-08',
  days: daysAfter('2026-09-18', '2027-01-08'),
  provisional: true,
  moves: [{ from: '2026-10-22', to: '2027-01-08', reason: '延期备案 延备〔2026〕37 号' }],
};

export function Dates(): ReactElement {
  return (
    <Section title={texts.why}>
      <div className="gallery-wide">
        <Sheet title={texts.why}>
          <WhyDate why={twentyDays} />
        </Sheet>
        <Sheet title={texts.whyLong}>
          <WhyDate why={long} />
        </Sheet>
      </div>
    </Section>
  );
}
