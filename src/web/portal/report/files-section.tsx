import type { ReactElement } from 'react';
import type { SectionProps } from './section-props.js';
import { REPORT } from './texts.zh.js';

export function FilesSection(_props: SectionProps): ReactElement {
  return (
    <div className="pt-question">
      <p className="pt-legend">{REPORT.askFiles}</p>
      <p className="sj-quiet">{REPORT.filesText}</p>
    </div>
  );
}
