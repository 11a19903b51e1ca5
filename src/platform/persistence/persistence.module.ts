import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type DatabaseSettings } from './database.js';
import { openDatabase } from './open-database.js';

/** Opens the database before anything that needs it, and closes it last. */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  static forRoot(settings: DatabaseSettings): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      providers: [{ provide: Database, useFactory: () => openDatabase(settings) }],
      exports: [Database],
    };
  }

  /** For callers that opened the database themselves (tests, command line); they also close it. */
  static forDatabase(database: Database): DynamicModule {
    return {
      module: OpenedPersistenceModule,
      global: true,
      providers: [{ provide: Database, useValue: database }],
      exports: [Database],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}

@Module({})
class OpenedPersistenceModule {}
