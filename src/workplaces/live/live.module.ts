import { Module } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Sessions } from '../../platform/access/index.js';
import { CaseNews } from '../../platform/case-file/index.js';
import { Clock, SystemClock } from '../../platform/kernel/index.js';
import { Notices } from '../../platform/notices/index.js';
import { LiveController } from './live.controller.js';
import { LiveHub } from './live-hub.js';
import { LiveWatch } from './live-watch.js';

@Module({
  controllers: [LiveController],
  providers: [
    { provide: LiveHub, useFactory: () => new LiveHub(new SystemClock().now().getTime()) },
    {
      provide: LiveWatch,
      useFactory: (
        hub: LiveHub,
        news: CaseNews,
        notices: Notices,
        sessions: Sessions,
        registry: SchedulerRegistry,
        clock: Clock,
      ) => new LiveWatch(hub, news, notices, sessions, registry, clock, new SystemClock()),
      inject: [LiveHub, CaseNews, Notices, Sessions, SchedulerRegistry, Clock],
    },
  ],
})
export class LiveModule {}
