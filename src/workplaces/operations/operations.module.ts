import { Module } from '@nestjs/common';
import { Database } from '../../platform/persistence/index.js';
import { HealthController } from './health.controller.js';
import { databaseProbe, Readiness } from './readiness.js';

@Module({
  controllers: [HealthController],
  providers: [
    {
      provide: Readiness,
      useFactory: (database: Database) => new Readiness([databaseProbe(database)]),
      inject: [Database],
    },
  ],
})
export class OperationsModule {}
