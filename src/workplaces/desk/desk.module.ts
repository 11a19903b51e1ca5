import { Module } from '@nestjs/common';
import { AccessLog } from '../../platform/access/log/index.js';
import { KeptAnswers } from '../../platform/answers/index.js';
import { WorkCalendar } from '../../platform/calendar/index.js';
import { CaseFiles, CaseQueries } from '../../platform/case-file/index.js';
import { Directory } from '../../platform/directory/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Logbook } from '../../platform/logbook/index.js';
import { Places } from '../../platform/places/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { Vault } from '../../platform/vault/index.js';
import { Guidance, GuidanceModule } from '../guidance/index.js';
import { PortalModule } from '../portal/index.js';
import { CallDesk } from './call-desk.js';
import { CallResults } from './call-results.js';
import { Callers } from './callers.js';
import { CallsController } from './calls.controller.js';
import { Calls } from './calls.js';
import { DeskController } from './desk.controller.js';
import { ReportBases } from './report-bases.js';

@Module({
  imports: [GuidanceModule, PortalModule],
  controllers: [CallsController, DeskController],
  providers: [
    {
      provide: ReportBases,
      useFactory: (policy: PolicyReleases, clock: Clock) => new ReportBases(policy, clock),
      inject: [PolicyReleases, Clock],
    },
    {
      provide: Callers,
      useFactory: (...parts: ConstructorParameters<typeof Callers>) => new Callers(...parts),
      inject: [CaseQueries, Directory, Places, Vault, AccessLog],
    },
    {
      provide: CallResults,
      useFactory: (...parts: ConstructorParameters<typeof CallResults>) => new CallResults(...parts),
      inject: [CaseFiles, Guidance, ReportBases],
    },
    {
      provide: Calls,
      useFactory: (...parts: ConstructorParameters<typeof Calls>) => new Calls(...parts),
      inject: [Logbook, CaseFiles, CallResults, Vault, Clock],
    },
    {
      provide: CallDesk,
      useFactory: (...parts: ConstructorParameters<typeof CallDesk>) => new CallDesk(...parts),
      inject: [Calls, Guidance, Vault, AccessLog, WorkCalendar, KeptAnswers, Clock],
    },
  ],
})
export class DeskModule {}
