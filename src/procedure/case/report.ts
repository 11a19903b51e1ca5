import type { RegisterNumber, WorkingFile } from '../../platform/case-file/index.js';
import type { AcceptanceDomain } from '../acceptance/index.js';
import type { EmergencyDomain } from '../emergency/index.js';
import type { FeedbackDomain } from '../feedback/index.js';
import type { HandlingDomain } from '../handling/index.js';
import type { RecordsDomain } from '../records/index.js';
import type { IntakeDomain } from './intake.js';
import type { ReportOutcome, ReportStatus } from './vocabulary.js';

/** One report's domain state: one part per chapter of the 办法, each owned by its own folder. */
export interface ReportDomain {
  status: ReportStatus;
  /** Set once, when the item ends. */
  outcome: ReportOutcome | null;
  intake: IntakeDomain;
  acceptance: AcceptanceDomain;
  emergency: EmergencyDomain;
  handling: HandlingDomain;
  feedback: FeedbackDomain;
  records: RecordsDomain;
  /** Gap-free numbers written in by the platform, by register. */
  registers: Readonly<Record<string, RegisterNumber>>;
}

export type ReportFile = WorkingFile<ReportDomain>;
