import { Module } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Deployment, Sessions, Throttle } from '../../platform/access/index.js';
import { KeptAnswers } from '../../platform/answers/index.js';
import { Attachments, AttachmentsModule, ResumableUploads } from '../../platform/attachments/index.js';
import { Backlog, CaseFiles, CaseQueries, Quarantine, Sweeper } from '../../platform/case-file/index.js';
import { Claims } from '../../platform/claims/index.js';
import { ContactProofs } from '../../platform/contact-proof/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Database } from '../../platform/persistence/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { ReportKind } from '../../procedure/case/index.js';
import { Settings } from '../../settings/index.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DemoClockController } from './demo-clock.controller.js';
import { DemoTime } from './demo-time.js';
import { HealthController } from './health.controller.js';
import { IncidentsController } from './incidents.controller.js';
import { OverviewController } from './overview.controller.js';
import { Overview } from './overview.js';
import { databaseProbe, Readiness } from './readiness.js';
import { Repairs } from './repairs.js';
import { servicesProbe } from './services-probe.js';
import { SweepSchedule } from './sweep-schedule.js';
import { WarmUp } from './warm-up.js';

@Module({
  imports: [AttachmentsModule],
  controllers: [OverviewController, HealthController, DemoClockController, IncidentsController, DeliveriesController],
  providers: [
    {
      provide: Readiness,
      useFactory: (database: Database, schedule: SweepSchedule, policy: PolicyReleases, queries: CaseQueries) =>
        new Readiness([databaseProbe(database), () => schedule.check(), servicesProbe(policy, queries)]),
      inject: [Database, SweepSchedule, PolicyReleases, CaseQueries],
    },
    {
      provide: SweepSchedule,
      useFactory: (...parts: ConstructorParameters<typeof SweepSchedule>) => new SweepSchedule(...parts),
      inject: [
        SchedulerRegistry,
        Sweeper,
        CaseFiles,
        Attachments,
        ResumableUploads,
        Sessions,
        Throttle,
        KeptAnswers,
        Claims,
        ContactProofs,
        PolicyReleases,
        WarmUp,
        Settings,
        Clock,
      ],
    },
    {
      provide: Repairs,
      useFactory: (...parts: ConstructorParameters<typeof Repairs>) => new Repairs(...parts),
      inject: [CaseQueries, CaseFiles, Quarantine, PolicyReleases],
    },
    {
      provide: Overview,
      useFactory: (...parts: ConstructorParameters<typeof Overview>) => new Overview(...parts),
      inject: [Backlog, SweepSchedule, Readiness, PolicyReleases, Settings, Clock],
    },
    {
      provide: WarmUp,
      useFactory: (...parts: ConstructorParameters<typeof WarmUp>) => new WarmUp(...parts),
      inject: [PolicyReleases, ReportKind, Clock],
    },
    {
      provide: DemoTime,
      useFactory: (...parts: ConstructorParameters<typeof DemoTime>) => new DemoTime(...parts),
      inject: [Clock, Sessions, SweepSchedule, Deployment],
    },
  ],
})
export class OperationsModule {}
