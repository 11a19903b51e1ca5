import { Module } from '@nestjs/common';
import { Attachments, AttachmentsModule } from '../../platform/attachments/index.js';
import { ReporterAccess, SubmitReport, SupplementReport } from '../../procedure/acceptance/index.js';
import { DeskController } from './desk.controller.js';
import { HandIn } from './hand-in.js';
import { PortalController } from './portal.controller.js';
import { UploadsController } from './uploads.controller.js';

@Module({
  imports: [AttachmentsModule],
  controllers: [PortalController, UploadsController, DeskController],
  providers: [
    {
      provide: HandIn,
      useFactory: (...parts: ConstructorParameters<typeof HandIn>) => new HandIn(...parts),
      inject: [Attachments, ReporterAccess, SubmitReport, SupplementReport],
    },
  ],
})
export class PortalModule {}
