import { type DynamicModule, Module } from '@nestjs/common';
import { accessModule, type ScryptCost } from './platform/access/index.js';
import { Clock } from './platform/kernel/index.js';
import { PersistenceModule } from './platform/persistence/index.js';
import { Settings } from './settings/index.js';
import { AccountModule } from './workplaces/account/index.js';
import { httpModule } from './workplaces/http/index.js';
import { OperationsModule } from './workplaces/operations/index.js';

/** What a host is made of, beyond its settings. */
export interface Parts {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Folder of the running code, and of `processes/` and `rules/`. */
  readonly codeRoot: string;
  readonly policyRoot: string;
  readonly passwordCost?: ScryptCost;
}

@Module({})
class GroundModule {}

@Module({})
class AppModule {}

/** The whole house, wired: the one place that knows every wing. */
export function appModule(parts: Parts): DynamicModule {
  return {
    module: AppModule,
    imports: [
      ground(parts),
      PersistenceModule.forRoot({
        dataDir: parts.settings.dataDir,
        mongodbUri: parts.settings.mongodbUri ?? undefined,
      }),
      accessModule(parts.passwordCost),
      httpModule(parts.codeRoot),
      AccountModule,
      OperationsModule,
    ],
  };
}

function ground({ settings, clock }: Parts): DynamicModule {
  const providers = [
    { provide: Settings, useValue: settings },
    { provide: Clock, useValue: clock },
  ];
  return { module: GroundModule, global: true, providers, exports: [Settings, Clock] };
}
