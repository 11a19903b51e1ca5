import { Module } from '@nestjs/common';
import { InboxModule } from '../inbox/index.js';
import { AuditController } from './audit.controller.js';

@Module({ imports: [InboxModule], controllers: [AuditController] })
export class AuditModule {}
