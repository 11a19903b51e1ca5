import { type DynamicModule, Module } from '@nestjs/common';
import { WorkCalendar } from '../calendar/index.js';
import { Decisions } from '../decisions/index.js';
import { Directory } from '../directory/index.js';
import { ProcessEngine } from '../engine/index.js';
import { Clock } from '../kernel/index.js';
import { Database } from '../persistence/index.js';
import { Places } from '../places/index.js';
import type { DataCheck, PolicyNames } from './check-policy.js';
import { liveCalendar, liveDirectory, livePlaces } from './live-views.js';
import { PolicyReleases } from './policy-releases.js';
import { openPolicyReleases } from './stored-policy-releases.js';

/** What the rest of the house tells the policy; provided by whoever wires it. */
export abstract class PolicyParts {
  /** Asked when a tree is checked: the services may need the policy themselves. */
  abstract names(): PolicyNames;
  abstract readonly dataChecks: readonly DataCheck[];
  abstract readonly secondPerson: boolean;
}

function open(
  database: Database,
  engine: ProcessEngine,
  decisions: Decisions,
  clock: Clock,
  parts: PolicyParts,
): Promise<PolicyReleases> {
  const { dataChecks, secondPerson } = parts;
  const { connection } = database;
  return openPolicyReleases({
    connection,
    engine,
    decisions,
    clock,
    dataChecks,
    secondPerson,
    names: () => parts.names(),
  });
}

const TOKENS = [
  { provide: PolicyReleases, useFactory: open, inject: [Database, ProcessEngine, Decisions, Clock, PolicyParts] },
  { provide: WorkCalendar, useFactory: liveCalendar, inject: [PolicyReleases] },
  { provide: Directory, useFactory: liveDirectory, inject: [PolicyReleases] },
  { provide: Places, useFactory: livePlaces, inject: [PolicyReleases] },
];

@Module({})
class PolicyModule {}

/** Releases and the live data read from them; `imports` provide the engine, the decisions and `PolicyParts`. */
export function policyModule(imports: DynamicModule['imports'] = []): DynamicModule {
  return {
    module: PolicyModule,
    global: true,
    imports,
    providers: TOKENS,
    exports: TOKENS.map((token) => token.provide),
  };
}
