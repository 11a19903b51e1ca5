import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { WorkCalendar } from '../calendar/index.js';
import { Decisions } from '../decisions/index.js';
import { ProcessEngine } from '../engine/index.js';
import { Clock } from '../kernel/index.js';
import { Database } from '../persistence/index.js';
import { PolicyReleases } from '../policy/index.js';
import { Vault } from '../vault/index.js';
import { CaseFileRuntime } from './case-file-runtime.js';
import { CaseFiles, type CaseKind, Rehearsals } from './case-files.js';
import { createCaseFiles } from './create-case-files.js';
import { DeliveryDesk } from './delivery/delivery-desk.js';
import { type DeliveryHandler, DeliveryHandlers } from './delivery/delivery-handlers.js';
import { Backlog } from './query/backlog.js';
import { CaseNews } from './query/case-news.js';
import { CaseQueries } from './query/case-queries.js';
import { DeliveryQueries } from './query/delivery-queries.js';
import { HistoryReader } from './query/history-reader.js';
import { TaskRows } from './query/task-queries.js';
import { Registers } from './register/registers.js';
import { Quarantine } from './sweep/quarantine.js';
import { Sweeper } from './sweep/sweeper.js';

/** The kinds of case a host knows and the channels it can send through; provided by whoever wires the house. */
export abstract class CaseFileParts {
  abstract readonly kinds: readonly CaseKind<unknown>[];
  abstract readonly handlers: readonly DeliveryHandler[];
}

const NEEDS = [Database, ProcessEngine, PolicyReleases, Decisions, WorkCalendar, Clock, Vault, CaseFileParts];

function open(
  database: Database,
  engine: ProcessEngine,
  policy: PolicyReleases,
  decisions: Decisions,
  calendar: WorkCalendar,
  clock: Clock,
  vault: Vault,
  parts: CaseFileParts,
): Promise<CaseFileRuntime> {
  const { kinds, handlers } = parts;
  const { connection } = database;
  return createCaseFiles({ connection, engine, policy, decisions, calendar, clock, vault, kinds, handlers });
}

const TOKENS = [
  { provide: CaseFiles, useFactory: (runtime: CaseFileRuntime) => runtime.caseFiles },
  { provide: Rehearsals, useFactory: (runtime: CaseFileRuntime) => runtime.rehearsals },
  { provide: CaseQueries, useFactory: (runtime: CaseFileRuntime) => runtime.cases },
  { provide: Backlog, useFactory: (runtime: CaseFileRuntime) => new Backlog(runtime.collections) },
  { provide: CaseNews, useFactory: (runtime: CaseFileRuntime) => runtime.news },
  { provide: TaskRows, useFactory: (runtime: CaseFileRuntime) => runtime.tasks },
  { provide: HistoryReader, useFactory: (runtime: CaseFileRuntime) => runtime.history },
  { provide: DeliveryQueries, useFactory: (runtime: CaseFileRuntime) => runtime.messages },
  { provide: DeliveryHandlers, useFactory: (runtime: CaseFileRuntime) => runtime.handlers },
  { provide: DeliveryDesk, useFactory: (runtime: CaseFileRuntime) => runtime.desk },
  { provide: Registers, useFactory: (runtime: CaseFileRuntime) => runtime.registers },
  { provide: Quarantine, useFactory: (runtime: CaseFileRuntime) => runtime.quarantine },
  { provide: Sweeper, useFactory: (runtime: CaseFileRuntime) => runtime.sweeper },
].map((token) => ({ ...token, inject: [CaseFileRuntime] }));

@Module({})
class CaseFileModule implements OnApplicationShutdown {
  constructor(@Inject(CaseFileRuntime) private readonly runtime: CaseFileRuntime) {}

  onApplicationShutdown(): Promise<void> {
    return this.runtime.close();
  }
}

/** Case files for the whole house; `imports` provide what they are built from (`NEEDS`). */
export function caseFileModule(imports: DynamicModule['imports'] = []): DynamicModule {
  return {
    module: CaseFileModule,
    global: true,
    imports,
    providers: [{ provide: CaseFileRuntime, useFactory: open, inject: NEEDS }, ...TOKENS],
    exports: [CaseFileRuntime, ...TOKENS.map((token) => token.provide)],
  };
}
