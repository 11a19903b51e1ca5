import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseFileRuntime, CaseFiles } from '../../platform/case-file/index.js';
import type { Claims } from '../../platform/claims/index.js';
import type { Directory } from '../../platform/directory/index.js';
import type { Clock } from '../../platform/kernel/index.js';
import type { Places } from '../../platform/places/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { Vault } from '../../platform/vault/index.js';
import {
  acceptanceChapter,
  DirectoryBureaus,
  EndPart,
  LookUpReport,
  OpenPart,
  PlacesReader,
  QueryCodes,
  ReissueQueryCode,
  ReporterAccess,
  ReportFactsOfRelease,
  StoredLeadCases,
  SubmitReport,
  SupplementReport,
  TextsOfRelease,
  WithdrawPart,
  WithdrawReport,
} from '../acceptance/index.js';
import { type ReportChapter, ReportKind, ReportMessages, type RoleUnits } from '../case/index.js';
import {
  AnswerMergeRequest,
  CountRepeats,
  duplicatesChapter,
  RepeatFinder,
  StoredDispatchClaims,
  StoredDuplicateCandidates,
  StoredFollowers,
  TakeSupplement,
  TellFollowers,
  UndoMerge,
} from '../duplicates/index.js';
import { emergencyChapter, RaiseEmergencyByHand } from '../emergency/index.js';
import { handlingChapter } from '../handling/index.js';
import { LateCaseFiles } from './late-case-files.js';

/** What the procedure is built from. */
export interface ProcedureParts {
  /** Asked for late: the case files are built from the kind of case this procedure makes. */
  readonly runtime: () => Pick<CaseFileRuntime, 'caseFiles' | 'cases'>;
  readonly policy: PolicyReleases;
  readonly calendar: WorkCalendar;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly places: Places;
  readonly claims: Claims;
  /** Chapters beside acceptance, duplicates, emergency and handling. */
  readonly chapters: readonly ReportChapter[];
}

/** The whole procedure of one report, wired: the kind of case, its messages, and the use cases of acceptance. */
export interface Procedure {
  readonly kind: ReportKind;
  readonly messages: ReportMessages;
  readonly caseFiles: CaseFiles;
  readonly access: ReporterAccess;
  readonly submitReport: SubmitReport;
  readonly supplementReport: SupplementReport;
  readonly withdrawReport: WithdrawReport;
  readonly lookUpReport: LookUpReport;
  readonly reissueQueryCode: ReissueQueryCode;
  readonly undoMerge: UndoMerge;
  readonly raiseEmergency: RaiseEmergencyByHand;
}

export function createProcedure(parts: ProcedureParts): Procedure {
  const { policy, vault, clock } = parts;
  const caseFiles = new LateCaseFiles(() => parts.runtime().caseFiles);
  const texts = new TextsOfRelease(policy);
  const codes = new QueryCodes(vault);
  const access = new ReporterAccess(caseFiles, codes);
  const places = new PlacesReader(parts.places);
  return {
    kind: new ReportKind(
      [...chaptersOf(parts, texts, caseFiles, places), ...parts.chapters],
      roleUnits(parts.directory),
      async (release, key) => (await policy.compiled(release)).form(key),
    ),
    messages: messagesOf(parts, caseFiles, texts),
    caseFiles,
    access,
    submitReport: new SubmitReport({ caseFiles, policy, texts, vault, clock, codes, places }),
    supplementReport: new SupplementReport(caseFiles, access, texts, places),
    withdrawReport: new WithdrawReport(caseFiles, access),
    lookUpReport: new LookUpReport(access, caseFiles),
    reissueQueryCode: new ReissueQueryCode(caseFiles, codes),
    undoMerge: new UndoMerge(caseFiles),
    raiseEmergency: new RaiseEmergencyByHand(caseFiles),
  };
}

function chaptersOf(
  parts: ProcedureParts,
  texts: TextsOfRelease,
  caseFiles: CaseFiles,
  places: PlacesReader,
): ReportChapter[] {
  const { directory, calendar, policy, runtime, claims } = parts;
  const facts = new ReportFactsOfRelease(policy);
  const bureaus = new DirectoryBureaus(directory);
  const leads = new StoredLeadCases(caseFiles);
  return [
    acceptanceChapter({ policy, texts, bureaus, leads, places, facts: facts.bySet }),
    duplicatesChapter(
      new RepeatFinder(new StoredDuplicateCandidates(runtime), (file) => facts.ofText(file)),
      new StoredDispatchClaims(claims),
    ),
    emergencyChapter({ of: async (release) => (await texts.of(release)).emergencyLadder }),
    handlingChapter(calendar, policy),
  ];
}

function messagesOf({ runtime, clock }: ProcedureParts, caseFiles: CaseFiles, texts: TextsOfRelease): ReportMessages {
  return new ReportMessages([
    new AnswerMergeRequest(caseFiles),
    new TellFollowers(caseFiles, new StoredFollowers(runtime)),
    new CountRepeats('report.linked', caseFiles),
    new CountRepeats('merge.undone', caseFiles),
    new TakeSupplement(caseFiles),
    new OpenPart(caseFiles, clock, texts),
    new EndPart(caseFiles),
    new WithdrawPart(caseFiles),
  ]);
}

const OFFICE_ROLES = ['centre', 'general-office', 'legal', 'duty-office'] as const;

/** The one unit behind each role of the ministry, as the directory has it. */
function roleUnits(directory: Directory): RoleUnits {
  return Object.fromEntries(
    OFFICE_ROLES.flatMap((role) =>
      directory
        .unitsOf(role)
        .slice(0, 1)
        .map((unit) => [role, unit.id]),
    ),
  );
}
