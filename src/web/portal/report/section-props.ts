import type { Guidance } from '../guidance/index.js';
import type { Faults } from './check-report.js';
import type { Section } from './steps.js';
import type { ReportFiles } from './use-files.js';
import type { ReportState } from './use-report.js';

/** What every question of the form is given. */
export interface SectionProps {
  readonly report: ReportState;
  readonly faults: Faults;
  readonly guidance: Guidance;
  readonly files: ReportFiles;
  /** Leads to another question. */
  readonly goTo: (section: Section) => void;
}
