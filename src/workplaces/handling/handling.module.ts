import { Module } from '@nestjs/common';
import { CaseDoor, InboxModule, OwnWrites } from '../inbox/index.js';
import { Actions } from './actions.js';
import { BureauController } from './bureau.controller.js';
import { CentreController } from './centre.controller.js';
import { PreviewController } from './preview.controller.js';
import { UndertakingController } from './undertaking.controller.js';

@Module({
  imports: [InboxModule],
  controllers: [BureauController, UndertakingController, CentreController, PreviewController],
  providers: [
    {
      provide: Actions,
      useFactory: (door: CaseDoor, writes: OwnWrites) => new Actions(door, writes),
      inject: [CaseDoor, OwnWrites],
    },
  ],
})
export class HandlingModule {}
