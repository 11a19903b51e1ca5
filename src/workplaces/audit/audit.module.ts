import { Module } from '@nestjs/common';
import { AccessLog } from '../../platform/access/log/index.js';
import { InboxModule } from '../inbox/index.js';
import { AuditController } from './audit.controller.js';
import { LogChains } from './log-chains.js';

@Module({
  imports: [InboxModule],
  controllers: [AuditController],
  providers: [{ provide: LogChains, useFactory: (log: AccessLog) => new LogChains(log), inject: [AccessLog] }],
})
export class AuditModule {}
