import type { CaseFile, CaseService } from '../../platform/case-file/index.js';
import type { JsonObject } from '../../platform/kernel/index.js';
import type { FormAct, FormGuard } from './form-act.js';
import type { ReportDomain, ReportFile } from './report.js';

/** What one chapter of the 办法 contributes to the report: the report itself is only the sum of its chapters. */
export interface ReportChapter {
  readonly name: string;
  readonly services?: readonly CaseService<ReportDomain>[];
  readonly acts?: readonly FormAct[];
  /** What must hold before a form of another chapter is carried out, by form key. */
  readonly guards?: Readonly<Record<string, FormGuard>>;
  /** Facts for diagrams (`case.…`), merged over all chapters; read-only and small. */
  readonly facts?: (file: ReportFile) => JsonObject;
  /** Scalars for lists, searches and counts. */
  readonly facets?: (file: CaseFile<ReportDomain>) => CaseFile['facets'];
  /** Facts handed to a rule set, by rule set. */
  readonly decisionFacts?: Readonly<Record<string, DecisionFacts>>;
  /** What a decided rule set leaves in the file, by rule set. */
  readonly decided?: Readonly<Record<string, DecidedRule>>;
}

export type DecisionFacts = (file: ReportFile, inputs: JsonObject) => JsonObject | Promise<JsonObject>;
export type DecidedRule = (file: ReportFile, decision: JsonObject) => void;
