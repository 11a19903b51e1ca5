import { type DynamicModule, Module } from '@nestjs/common';
import { createDirectory } from '../platform/directory/index.js';
import { Clock, type Refusal, SYSTEM } from '../platform/kernel/index.js';
import {
  importFirstPolicy,
  type PolicyNames,
  PolicyParts,
  type PolicyProblem,
  PolicyReleases,
  policyModule,
} from '../platform/policy/index.js';
import { ACCEPTANCE_TEXTS_PATH, readAcceptanceTexts } from '../procedure/acceptance/index.js';
import { createProcedure } from '../procedure/assembly/index.js';
import { loadReportBase } from '../procedure/report-base/index.js';
import { LEXICON_INDEX, lexiconCheck } from '../procedure/scope/index.js';
import { Settings, SettingsFault } from '../settings/index.js';
import {
  checkDeskScript,
  checkPortalGuidance,
  DESK_SCRIPT_PATH,
  PORTAL_GUIDANCE_PATH,
} from '../workplaces/guidance/index.js';
import { PORTAL_TEXTS_PATH, portalTexts } from '../workplaces/portal/index.js';
import { chaptersBeside } from './chapters.js';

/** Roles diagrams may give a task to (policy.md section 1 of the sources; the directory says who holds them). */
const ROLES: ReadonlySet<string> = new Set([
  'centre',
  'centre-supervisor',
  'bureau',
  'division-head',
  'bureau-head',
  'general-office',
  'legal',
  'duty-office',
  'undertaker',
]);

const PROCESSES = [
  ...['report-acceptance', 'report-handling', 'feedback-review', 'withdrawal', 'notice'],
  ...['emergency', 'emergency-check'],
];
const RULE_SETS = ['nature', 'emergency', 'scope', 'completeness', 'repeats', 'routing', 'call-back'];

/** Files the product reads by name, so that no release can be published without them. */
const FILES: readonly string[] = [
  ...PROCESSES.map((name) => `processes/${name}/${name}.bpmn`),
  ...RULE_SETS.map((name) => `rules/${name}/rules.json`),
  ...['acceptance', 'handling', 'feedback', 'portal', 'supervision', 'telling'].map(
    (name) => `rules/texts/${name}.json`,
  ),
  'rules/directory/units.json',
  'rules/duties/duties.json',
  PORTAL_GUIDANCE_PATH,
  DESK_SCRIPT_PATH,
  LEXICON_INDEX,
  'rules/places/divisions.json',
  'rules/report-base/entries.json',
  'rules/scope/authorities.json',
];

/** Proof that a release is there: whoever reads live data at start asks for this first. */
export class FirstRelease {
  constructor(readonly number: number) {}
}

@Module({})
class FirstReleaseModule {}

/** Policy releases, and the product's own files as release 1 of an empty database. */
export function policyWiring(policyRoot: string): DynamicModule {
  const parts = { provide: PolicyParts, useFactory: policyParts, inject: [Settings] };
  const first = {
    provide: FirstRelease,
    useFactory: (releases: PolicyReleases, clock: Clock) => importFirst(releases, clock, policyRoot),
    inject: [PolicyReleases, Clock],
  };
  return {
    module: FirstReleaseModule,
    global: true,
    imports: [policyModule([{ module: PartsModule, providers: [parts], exports: [PolicyParts] }])],
    providers: [first],
    exports: [FirstRelease],
  };
}

@Module({})
class PartsModule {}

/** What the product tells the policy: its services, its roles, its data checks, whether a second person publishes. */
export function policyParts(settings: Settings): PolicyParts {
  return {
    names,
    dataChecks: [
      { path: ACCEPTANCE_TEXTS_PATH, check: (data) => void readAcceptanceTexts(data) },
      { path: 'rules/report-base/entries.json', check: (_, read) => void loadReportBase(read) },
      { path: PORTAL_GUIDANCE_PATH, check: checkPortalGuidance },
      { path: DESK_SCRIPT_PATH, check: checkDeskScript },
      { path: PORTAL_TEXTS_PATH, check: (data) => void portalTexts.parse(data) },
    ],
    secondPerson: settings.secondPersonPublishes,
  };
}

/** The services the product declares, whatever the directory and the data: asked before there is any. */
function names(): PolicyNames {
  const unwired = (): never => {
    throw new Error('expected only names to be asked for, but a service ran');
  };
  const nothing = new Proxy({}, { get: unwired }) as never;
  const { kind } = createProcedure({
    runtime: unwired,
    policy: nothing,
    calendar: nothing,
    vault: nothing,
    clock: nothing,
    directory: createDirectory([]),
    places: nothing,
    claims: nothing,
    chapters: chaptersBeside(nothing, nothing),
  });
  return {
    services: new Set(kind.declaredServices.map((service) => service.name)),
    roles: ROLES,
    files: FILES,
    programs: [lexiconCheck()],
  };
}

/** @throws SettingsFault naming every fault when the product's own files cannot be published */
async function importFirst(releases: PolicyReleases, clock: Clock, policyRoot: string): Promise<FirstRelease> {
  await releases.refresh();
  const outcome = await importFirstPolicy(releases, SYSTEM, policyRoot, clock.now());
  if (outcome.ok) return new FirstRelease(outcome.value.number);
  throw new SettingsFault(faultsOf(outcome.refusal));
}

function faultsOf({ code, params }: Refusal): string[] {
  if (!Array.isArray(params.problems)) return [`规则文件有误（${code}）：processes/ 与 rules/ 中没有可发布的内容`];
  const problems = params.problems as readonly PolicyProblem[];
  return problems.map(
    ({ path, element, message }) => `规则文件有误 ${path}${element ? ` ${element}` : ''}：${message}`,
  );
}
