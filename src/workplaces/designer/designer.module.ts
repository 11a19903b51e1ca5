import { Module } from '@nestjs/common';
import { Accounts } from '../../platform/access/index.js';
import { Approvals, KeptAnswers } from '../../platform/answers/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { PolicyController } from './policy.controller.js';
import { PolicyDesk } from './policy-desk.js';

@Module({
  controllers: [PolicyController],
  providers: [
    {
      provide: PolicyDesk,
      useFactory: (...parts: ConstructorParameters<typeof PolicyDesk>) => new PolicyDesk(...parts),
      inject: [PolicyReleases, Accounts, KeptAnswers, Approvals, Clock],
    },
  ],
})
export class DesignerModule {}
