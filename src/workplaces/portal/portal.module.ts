import { Module } from '@nestjs/common';
import { Attachments, AttachmentsModule } from '../../platform/attachments/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { ReporterAccess, SubmitReport, SupplementReport } from '../../procedure/acceptance/index.js';
import { AboutController } from './about.controller.js';
import { About } from './about.js';
import { DeskController } from './desk.controller.js';
import { HandIn } from './hand-in.js';
import { PortalController } from './portal.controller.js';
import { UploadsController } from './uploads.controller.js';

@Module({
  imports: [AttachmentsModule],
  controllers: [AboutController, PortalController, UploadsController, DeskController],
  providers: [
    { provide: About, useFactory: (policy: PolicyReleases) => new About(policy), inject: [PolicyReleases] },
    {
      provide: HandIn,
      useFactory: (...parts: ConstructorParameters<typeof HandIn>) => new HandIn(...parts),
      inject: [Attachments, ReporterAccess, SubmitReport, SupplementReport],
    },
  ],
})
export class PortalModule {}
