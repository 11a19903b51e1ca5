import { Module } from '@nestjs/common';
import { Accounts } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { KeptAnswers } from '../../platform/answers/index.js';
import { Covers } from '../../platform/covers/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { InboxModule } from '../inbox/index.js';
import { CoverDesk } from './cover-desk.js';
import { CoversController } from './covers.controller.js';

@Module({
  imports: [InboxModule],
  controllers: [CoversController],
  providers: [
    {
      provide: CoverDesk,
      useFactory: (...parts: ConstructorParameters<typeof CoverDesk>) => new CoverDesk(...parts),
      inject: [Covers, Accounts, KeptAnswers, AccessLog, Clock],
    },
  ],
})
export class CoversModule {}
