import type { ReactElement } from 'react';
import { Button } from '../../shared/controls/index.js';
import { usePageTitle } from '../shell/index.js';
import { MyReports } from './my-reports.js';
import { PhoneGate } from './phone-gate.js';
import { dropPass, usePhonePass } from './phone-pass.js';
import { PHONE } from './texts.zh.js';

/** One's own reports by phone, and a new query code for a forgotten one. */
export function MyReportsPage(): ReactElement {
  usePageTitle(PHONE.title);
  const pass = usePhonePass();
  return (
    <div className="pt-width pt-page pt-stack">
      <h1>{PHONE.title}</h1>
      {pass === null ? (
        <>
          <p className="pt-prose">{PHONE.intro}</p>
          <div className="pt-narrow">
            <PhoneGate />
          </div>
        </>
      ) : (
        <>
          <div className="sj-row">
            <p>{PHONE.signedIn}</p>
            <Button size="small" onClick={dropPass}>
              {PHONE.leave}
            </Button>
          </div>
          <MyReports pass={pass} />
        </>
      )}
    </div>
  );
}
