import { shanghaiDay } from '../../platform/calendar/index.js';
import {
  type CaseFile,
  CaseKind,
  type CaseService,
  type CaseTask,
  SUPERVISION_CHANNEL,
  type TaskListing,
} from '../../platform/case-file/index.js';
import type { ClockRecord, SupervisionStep } from '../../platform/clocks/index.js';
import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportChapter } from './chapter.js';
import { FormActs, type FormsOfRelease } from './form-act.js';
import type { ReportDomain, ReportFile } from './report.js';
import { reportFacets } from './report-facets.js';
import { reportFacts } from './report-facts.js';
import { leadBureau } from './report-reading.js';
import { taskListing } from './task-listing.js';

/** Unit that stands behind a role: the centre, the General Office, the duty office, the legal department. */
export type RoleUnits = Readonly<Record<string, string>>;

const NUMBER_DIGITS = 6;

/** The report as a kind of case: the sum of its chapters. */
export class ReportKind extends CaseKind<ReportDomain> {
  override readonly kind = 'report';
  override readonly listedBy = [
    'status',
    'nature',
    'category',
    'bureau',
    'city',
    'county',
    'reporter',
    'leadCase',
    'emergency',
  ];
  readonly acts: FormActs;
  private readonly services = new Map<string, CaseService<ReportDomain>>();

  /**
   * @param forms where the forms of a release are found, to mask what people write into them
   * @throws Error when two chapters declare one service or one form.
   */
  constructor(
    private readonly chapters: readonly ReportChapter[],
    private readonly units: RoleUnits,
    forms?: FormsOfRelease,
  ) {
    super();
    for (const service of chapters.flatMap((chapter) => chapter.services ?? [])) {
      if (this.services.has(service.name)) throw new Error(`two services named ${service.name}`);
      this.services.set(service.name, service);
    }
    this.acts = new FormActs(
      chapters.flatMap((chapter) => chapter.acts ?? []),
      chapters.map((chapter) => chapter.guards ?? {}),
      forms,
    );
  }

  /** Every declared service: the linter, the palette and the documentation read this list. */
  get declaredServices(): readonly CaseService<ReportDomain>[] {
    return [...this.services.values()];
  }

  /** `JB20260302-000001`: the Shanghai day of receipt and a counter. */
  override numberOf(counter: number, receivedAt: Date): string {
    return `JB${shanghaiDay(receivedAt).replaceAll('-', '')}-${String(counter).padStart(NUMBER_DIGITS, '0')}`;
  }

  override facts(file: ReportFile): JsonObject {
    return Object.assign(reportFacts(file), ...this.chapters.map((chapter) => chapter.facts?.(file) ?? {}));
  }

  override facets(file: CaseFile<ReportDomain>): CaseFile['facets'] {
    return Object.assign(reportFacets(file), ...this.chapters.map((chapter) => chapter.facets?.(file) ?? {}));
  }

  override listing(file: CaseFile<ReportDomain>, task: CaseTask): TaskListing {
    return taskListing(file, task);
  }

  /** A unit named by the element wins; a bureau's task goes to the lead bureau, every other role to its unit. */
  override unitFor(file: ReportFile, role: string, inputs: JsonObject): string {
    if (typeof inputs.unit === 'string' && inputs.unit !== '') return inputs.unit;
    if (BUREAU_ROLES.has(role)) return leadBureau(file.domain) ?? this.units[role] ?? role;
    return this.units[role] ?? role;
  }

  /**
   * 督办: each step reaches who is held to the limit and the one it goes up to, each on his own unit's board; a limit
   * nobody is held to is the centre's.
   */
  override supervise(file: ReportFile, clock: ClockRecord, step: SupervisionStep): void {
    const { id, key, clause, dueAt } = clock;
    const holder = clock.holder || this.unitOf('centre');
    const payload = { clock: id, key, clause, dueAt: dueAt.toISOString(), holder, post: step.to, note: step.note };
    for (const receiver of new Set([holder, this.boardOf(file, step.to, holder)]))
      file.send({ channel: SUPERVISION_CHANNEL, receiver, kind: step.kind, payload, onTold: null });
  }

  /** The head of a bureau reads its board: the lead's for an undertaker, who is the bureau's to press. */
  private boardOf(file: ReportFile, post: SupervisionStep['to'], holder: string): string {
    if (post === 'handler') return holder;
    return post === 'bureau-head' ? (leadBureau(file.domain) ?? holder) : this.unitOf(post);
  }

  private unitOf(role: string): string {
    return this.units[role] ?? role;
  }

  override service(name: string): CaseService<ReportDomain> | undefined {
    return this.services.get(name);
  }

  override async decisionFacts(file: ReportFile, ruleSet: string, inputs: JsonObject): Promise<JsonObject> {
    const provider = this.chapters.map((chapter) => own(chapter.decisionFacts, ruleSet)).find((found) => found);
    return provider === undefined ? inputs : await provider(file, inputs);
  }

  override decided(file: ReportFile, ruleSet: string, decision: JsonObject): void {
    for (const chapter of this.chapters) own(chapter.decided, ruleSet)?.(file, decision);
  }
}

const BUREAU_ROLES: ReadonlySet<string> = new Set(['bureau', 'bureau-head', 'division-head']);

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
