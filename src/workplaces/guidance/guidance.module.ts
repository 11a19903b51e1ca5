import { Module } from '@nestjs/common';
import { Clock } from '../../platform/kernel/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { GuidanceController } from './guidance.controller.js';
import { Guidance } from './guidance.js';

@Module({
  controllers: [GuidanceController],
  providers: [
    {
      provide: Guidance,
      useFactory: (policy: PolicyReleases, clock: Clock) => new Guidance(policy, clock),
      inject: [PolicyReleases, Clock],
    },
  ],
  exports: [Guidance],
})
export class GuidanceModule {}
