import { type DynamicModule, Module, type Provider, type Type } from '@nestjs/common';
import { Attachments, AttachmentsModule } from '../platform/attachments/index.js';
import { WorkCalendar } from '../platform/calendar/index.js';
import { CaseFiles } from '../platform/case-file/index.js';
import { Claims } from '../platform/claims/index.js';
import { Directory } from '../platform/directory/index.js';
import { Clock } from '../platform/kernel/index.js';
import { Places } from '../platform/places/index.js';
import { PolicyReleases } from '../platform/policy/index.js';
import { Vault } from '../platform/vault/index.js';
import {
  LookUpReport,
  ReissueQueryCode,
  ReporterAccess,
  SubmitReport,
  SupplementReport,
  WithdrawReport,
} from '../procedure/acceptance/index.js';
import { createProcedure, type Procedure } from '../procedure/assembly/index.js';
import { ReportKind } from '../procedure/case/index.js';
import { UndoMerge } from '../procedure/duplicates/index.js';
import { IssueFlashReport, RaiseEmergencyByHand, StandDownByHand } from '../procedure/emergency/index.js';
import { AskReview, RateReply, StartSpotCheck } from '../procedure/feedback/index.js';
import {
  AddProgressNote,
  AskLegalOpinion,
  AskReporter,
  AskStatement,
  AssignUndertakers,
  ConfirmRectification,
  NameLongTermDate,
  NameReportedUnits,
  RecordStatement,
  RequestExtension,
  ReturnToCentre,
  SettingsOfRelease,
  WriteOffUndertaking,
} from '../procedure/handling/index.js';
import { chaptersBeside } from './chapters.js';
import { LateRuntime } from './late-runtime.js';
import { FirstRelease } from './policy.js';

/** The procedure as assembled, for whoever needs more of it than one use case. */
export class WiredProcedure {
  constructor(readonly value: Procedure) {}
}

@Module({})
class ProcedureModule {}

/** The procedure of a report and its use cases, over the parts of the platform. */
export function procedureModule(): DynamicModule {
  const providers: Provider[] = [LateRuntime, wired, ...assembled, ...ofCaseFiles, ...withMore];
  return { module: ProcedureModule, global: true, imports: [AttachmentsModule], providers, exports: providers };
}

const wired = {
  provide: WiredProcedure,
  useFactory: (
    late: LateRuntime,
    policy: PolicyReleases,
    calendar: WorkCalendar,
    vault: Vault,
    clock: Clock,
    directory: Directory,
    places: Places,
    claims: Claims,
    attachments: Attachments,
  ) => {
    const chapters = chaptersBeside(policy, attachments);
    const runtime = () => late.get();
    return new WiredProcedure(
      createProcedure({ runtime, policy, calendar, vault, clock, directory, places, claims, chapters }),
    );
  },
  // The first release last: nothing of it is used, but without it there is no directory to read.
  inject: [
    LateRuntime,
    PolicyReleases,
    WorkCalendar,
    Vault,
    Clock,
    Directory,
    Places,
    Claims,
    Attachments,
    FirstRelease,
  ],
};

/** Use cases the assembly has made already. */
const assembled: readonly Provider[] = [
  part(ReportKind, ({ kind }) => kind),
  part(ReporterAccess, ({ access }) => access),
  part(SubmitReport, ({ submitReport }) => submitReport),
  part(SupplementReport, ({ supplementReport }) => supplementReport),
  part(WithdrawReport, ({ withdrawReport }) => withdrawReport),
  part(LookUpReport, ({ lookUpReport }) => lookUpReport),
  part(ReissueQueryCode, ({ reissueQueryCode }) => reissueQueryCode),
  part(UndoMerge, ({ undoMerge }) => undoMerge),
  part(RaiseEmergencyByHand, ({ raiseEmergency }) => raiseEmergency),
];

function part<T>(token: Type<T>, of: (procedure: Procedure) => T): Provider {
  return { provide: token, useFactory: ({ value }: WiredProcedure) => of(value), inject: [WiredProcedure] };
}

/** Use cases that need the case files alone. */
const ofCaseFiles: readonly Provider[] = [
  AddProgressNote,
  AskLegalOpinion,
  AskReporter,
  AskStatement,
  ConfirmRectification,
  RecordStatement,
  RequestExtension,
  ReturnToCentre,
  WriteOffUndertaking,
  StartSpotCheck,
  IssueFlashReport,
  StandDownByHand,
].map((UseCase: Type<object>) => ({
  provide: UseCase,
  useFactory: ({ value }: WiredProcedure) => new UseCase(value.caseFiles),
  inject: [WiredProcedure],
}));

const withMore: readonly Provider[] = [
  make(RateReply, [CaseFiles, ReporterAccess]),
  make(AskReview, [CaseFiles, ReporterAccess]),
  make(SettingsOfRelease, [PolicyReleases]),
  make(NameLongTermDate, [CaseFiles, SettingsOfRelease]),
  make(NameReportedUnits, [CaseFiles, Directory]),
  make(AssignUndertakers, [CaseFiles, Directory, PolicyReleases, WorkCalendar]),
];

/** A plain class from the tokens of its parts. */
function make<A extends unknown[]>(
  made: new (...parts: A) => object,
  inject: { [K in keyof A]: abstract new (...args: never[]) => A[K] },
): Provider {
  return { provide: made, useFactory: (...parts: A) => new made(...parts), inject: [...inject] as Type[] };
}
