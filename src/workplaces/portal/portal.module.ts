import { Module } from '@nestjs/common';
import { Attachments, AttachmentsModule } from '../../platform/attachments/index.js';
import { WorkCalendar } from '../../platform/calendar/index.js';
import { CaseFiles } from '../../platform/case-file/index.js';
import { Directory } from '../../platform/directory/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { LookUpReport, ReporterAccess, SubmitReport, SupplementReport } from '../../procedure/acceptance/index.js';
import { Settings } from '../../settings/index.js';
import { Guidance, GuidanceModule } from '../guidance/index.js';
import { Catalogue } from '../http/index.js';
import { AboutController } from './about.controller.js';
import { About } from './about.js';
import { HandIn } from './hand-in.js';
import { PortalController } from './portal.controller.js';
import { Receipts } from './receipts.js';
import { ReporterPage } from './reporter-page.js';
import { ResumableUploadsController } from './resumable-uploads.controller.js';
import { UploadsController } from './uploads.controller.js';

@Module({
  imports: [AttachmentsModule, GuidanceModule],
  controllers: [AboutController, PortalController, UploadsController, ResumableUploadsController],
  exports: [HandIn, Receipts],
  providers: [
    {
      provide: About,
      useFactory: (policy: PolicyReleases, settings: Settings) => new About(policy, settings.mode),
      inject: [PolicyReleases, Settings],
    },
    {
      provide: HandIn,
      useFactory: (...parts: ConstructorParameters<typeof HandIn>) => new HandIn(...parts),
      inject: [Guidance, Attachments, ReporterAccess, SubmitReport, SupplementReport],
    },
    {
      provide: Receipts,
      useFactory: (...parts: ConstructorParameters<typeof Receipts>) => new Receipts(...parts),
      inject: [CaseFiles, ReporterAccess, Attachments, PolicyReleases, WorkCalendar, Guidance],
    },
    {
      provide: ReporterPage,
      useFactory: (
        ...[lookUp, access, policy, calendar, directory, attachments, guidance, catalogue, clock]: [
          LookUpReport,
          ReporterAccess,
          PolicyReleases,
          WorkCalendar,
          Directory,
          Attachments,
          Guidance,
          Catalogue,
          Clock,
        ]
      ) => new ReporterPage({ lookUp, access, policy, calendar, directory, attachments, guidance, catalogue, clock }),
      inject: [
        LookUpReport,
        ReporterAccess,
        PolicyReleases,
        WorkCalendar,
        Directory,
        Attachments,
        Guidance,
        Catalogue,
        Clock,
      ],
    },
  ],
})
export class PortalModule {}
