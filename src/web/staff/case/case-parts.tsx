import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { CaseView } from './case-data.js';
import { CaseDecisions } from './case-decisions.js';
import { CaseHistory } from './case-history.js';
import { CaseLinks } from './case-links.js';
import { CaseLooks } from './case-looks.js';
import { CasePosition } from './case-position.js';
import { CaseSummary } from './case-summary.js';
import { CaseHandling } from './handling/index.js';
import { texts } from './texts.zh.js';
import { useNarrow } from './use-wide.js';

const TABS = ['overview', 'decisions', 'history', 'links'] as const;
type Tab = (typeof TABS)[number];

/** Everything about the case below its limits: all of it on a desk, one part at a time on a phone. */
export function CaseParts({ found }: { readonly found: CaseView }) {
  const narrow = useNarrow();
  if (found.ownItemOnly)
    return (
      <>
        <CaseHandling found={found} />
        <CaseSummary found={found} />
      </>
    );
  const parts: Readonly<Record<Tab, ReactNode>> = {
    overview: (
      <>
        <CaseSummary found={found} />
        <CasePosition found={found} />
        <CaseHandling found={found} />
      </>
    ),
    decisions: <CaseDecisions found={found} />,
    history: (
      <>
        <CaseHistory found={found} />
        <CaseLooks id={found.id} />
      </>
    ),
    links: <CaseLinks id={found.id} />,
  };
  if (narrow) return <Tabbed parts={parts} />;
  return (
    <>
      {parts.overview}
      {parts.decisions}
      {parts.links}
      {parts.history}
    </>
  );
}

function Tabbed({ parts }: { readonly parts: Readonly<Record<Tab, ReactNode>> }) {
  const id = useId();
  const [chosen, setChosen] = useState<Tab>('overview');
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(chosen) + step + TABS.length) % TABS.length] ?? chosen;
    setChosen(next);
    document.getElementById(`${id}${next}`)?.focus();
  };
  return (
    <>
      <div className="case__tabs" role="tablist" aria-label={texts.tabsLabel}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}${tab}`}
            aria-selected={tab === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => setChosen(tab)}
            onKeyDown={move}
          >
            {texts.tabs[tab]}
          </button>
        ))}
      </div>
      <div className="case__tab" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        {parts[chosen]}
      </div>
    </>
  );
}
