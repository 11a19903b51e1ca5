import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from '../../kernel/index.js';
import { Database } from '../../persistence/index.js';
import { AccessLog } from './access-log.js';
import { MongoAccessLog } from './mongo-access-log.js';

@Module({})
class AccessLogModule {}

/** The access log of this host, for whoever shows anything of a case. */
export function accessLogModule(): DynamicModule {
  const log = {
    provide: AccessLog,
    useFactory: async (database: Database, clock: Clock): Promise<AccessLog> => {
      const opened = new MongoAccessLog(database.connection, clock);
      await opened.prepare();
      return opened;
    },
    inject: [Database, Clock],
  };
  return { module: AccessLogModule, global: true, providers: [log], exports: [AccessLog] };
}
