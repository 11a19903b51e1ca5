import type { ReactElement } from 'react';
import { Region } from '../asking/index.js';
import { useGuidance } from '../guidance/index.js';
import { usePageTitle } from '../shell/index.js';
import { ReportForm } from './report-form.js';
import { REPORT } from './texts.zh.js';
import './report.css';

/** 我要举报. */
export function ReportPage(): ReactElement {
  usePageTitle(REPORT.title);
  const guidance = useGuidance();
  return (
    <Region asked={guidance} lines={10}>
      {(value) => <ReportForm guidance={value} />}
    </Region>
  );
}
