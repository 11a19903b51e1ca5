import { type ReactElement, useCallback } from 'react';
import { api, unwrap } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { PageSkeleton, RegionError } from '../../shared/states/index.js';
import { useAsked } from '../asking/index.js';
import { dropKey, type ReporterKey, useReporterKey } from '../lookup/index.js';
import { usePageTitle } from '../shell/index.js';
import { CaseProgress } from './case-progress.js';
import { LookUp } from './look-up.js';
import { PROGRESS } from './texts.zh.js';
import './progress.css';

/** 办理查询: by number and code, which stay in the memory of this tab. */
export function ProgressPage(): ReactElement {
  usePageTitle(PROGRESS.title);
  const key = useReporterKey();
  return key === null ? <LookUp /> : <Opened key={key.number} of={key} />;
}

function Opened({ of }: { readonly of: ReporterKey }): ReactElement {
  const ask = useCallback(() => unwrap(api.POST('/api/reports/status', { body: of })), [of]);
  const { value, problem, again } = useAsked(ask);
  if (value !== null) return <CaseProgress reporterKey={of} view={value} again={again} />;
  if (problem === null) return <PageSkeleton />;
  return (
    <div className="pt-width pt-page">
      <RegionError problem={problem} retry={again} />
      <Button onClick={dropKey}>{PROGRESS.another}</Button>
    </div>
  );
}
