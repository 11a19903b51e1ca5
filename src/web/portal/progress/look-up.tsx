import type { ReactElement } from 'react';
import { LOOKUP, QueryCard } from '../lookup/index.js';
import { LinkButton, PhoneText } from '../shell/index.js';

/** Nothing is open yet: ask for number and code, and say what to do without them. */
export function LookUp(): ReactElement {
  return (
    <div className="pt-width pt-page pt-lookup">
      <QueryCard heading="h1" />
      <div className="pt-stack">
        <p className="pt-prose">{LOOKUP.help}</p>
        <p>
          <LinkButton to="/my-reports">{LOOKUP.byPhone}</LinkButton>
        </p>
        <p className="pt-prose">
          <PhoneText>{LOOKUP.phoneHelp}</PhoneText>
        </p>
      </div>
    </div>
  );
}
