import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { accessModule, Deployment, type ScryptCost } from './platform/access/index.js';
import { Clock } from './platform/kernel/index.js';
import { type Database, PersistenceModule } from './platform/persistence/index.js';
import { Settings } from './settings/index.js';
import { caseFileWiring } from './wiring/case-files.js';
import { phoneWiring } from './wiring/phone.js';
import { platformModule } from './wiring/platform.js';
import { policyWiring } from './wiring/policy.js';
import { procedureModule } from './wiring/procedure.js';
import { AccountModule } from './workplaces/account/index.js';
import { AuditModule } from './workplaces/audit/index.js';
import { CoversModule } from './workplaces/covers/index.js';
import { DesignerModule } from './workplaces/designer/index.js';
import { DeskModule } from './workplaces/desk/index.js';
import { DirectoryModule } from './workplaces/directory/index.js';
import { DraftsModule } from './workplaces/drafts/index.js';
import { DutyModule } from './workplaces/duty/index.js';
import { GuidanceModule } from './workplaces/guidance/index.js';
import { HandlingModule } from './workplaces/handling/index.js';
import { HandoverModule } from './workplaces/handover/index.js';
import { httpModule } from './workplaces/http/index.js';
import { InboxModule } from './workplaces/inbox/index.js';
import { LiveModule } from './workplaces/live/index.js';
import { OperationsModule } from './workplaces/operations/index.js';
import { PhoneModule } from './workplaces/phone/index.js';
import { PortalModule } from './workplaces/portal/index.js';

/** What a host is made of, beyond its settings. */
export interface Parts {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Opened and closed by the caller. */
  readonly database: Database;
  readonly deployment: Deployment;
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
      PersistenceModule.forDatabase(parts.database),
      platformModule(),
      accessModule(parts.passwordCost),
      policyWiring(parts.policyRoot),
      procedureModule(),
      caseFileWiring(),
      phoneWiring(),
      ScheduleModule.forRoot(),
      httpModule(parts.codeRoot),
      AccountModule,
      DirectoryModule,
      GuidanceModule,
      PortalModule,
      PhoneModule,
      DeskModule,
      DutyModule,
      InboxModule,
      CoversModule,
      HandoverModule,
      DraftsModule,
      LiveModule,
      HandlingModule,
      DesignerModule,
      AuditModule,
      OperationsModule,
    ],
  };
}

function ground({ settings, clock, deployment }: Parts): DynamicModule {
  const providers = [
    { provide: Settings, useValue: settings },
    { provide: Clock, useValue: clock },
    { provide: Deployment, useValue: deployment },
  ];
  return { module: GroundModule, global: true, providers, exports: [Settings, Clock, Deployment] };
}
