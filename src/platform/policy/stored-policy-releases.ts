import type { Connection } from 'mongoose';
import type { Decisions } from '../decisions/index.js';
import type { ProcessEngine } from '../engine/index.js';
import { type Actor, type Clock, done, type Outcome, refuse, SYSTEM } from '../kernel/index.js';
import { type DataCheck, dataProblems, type PolicyNames } from './check-policy.js';
import { CheckRunner, LONGEST_IMPORT_MS } from './check-runner.js';
import { compilePolicy, type ParsedPolicy } from './compile-policy.js';
import { LiveFiles } from './live-files.js';
import {
  type LivePolicy,
  type PolicyProblem,
  PolicyReleases,
  type PolicyTree,
  type PublishRequest,
  type Release,
} from './policy-releases.js';
import { differingPaths, hashesOf, PolicyFault } from './policy-tree.js';
import { ReleaseStore } from './release-store.js';

export interface PolicySettings {
  readonly connection: Connection;
  readonly engine: ProcessEngine;
  readonly decisions: Decisions;
  readonly clock: Clock;
  /** Asked when a tree is checked: case kinds may be registered after the policy is opened. */
  readonly names: () => PolicyNames;
  readonly dataChecks?: readonly DataCheck[];
  /** Whether somebody other than the author must approve (production). */
  readonly secondPerson: boolean;
}

const MAX_LISTED = 100;
/** One for the process: checks are rare, and its thread takes a second to load. */
const RUNNER = new CheckRunner();
const NO_FILES: Release['files'] = {};

/** Opens the releases of a database and takes up what has been published; the database may still be empty. */
export async function openPolicyReleases(settings: PolicySettings): Promise<PolicyReleases> {
  const releases = new StoredPolicyReleases(settings);
  await releases.refresh();
  return releases;
}

class StoredPolicyReleases extends PolicyReleases {
  private readonly store: ReleaseStore;
  private readonly liveFiles: LiveFiles;
  private readonly cache = new Map<number, Promise<ParsedPolicy>>();

  constructor(private readonly settings: PolicySettings) {
    super();
    this.store = new ReleaseStore(settings.connection);
    this.liveFiles = new LiveFiles(this.store);
  }

  async inForceAt(instant: Date): Promise<number> {
    await this.refresh();
    return this.liveFiles.at(instant).release;
  }

  compiled(release: number): Promise<ParsedPolicy> {
    const known = this.cache.get(release);
    if (known) return known;
    const compiling = this.compile(release);
    this.cache.set(release, compiling);
    // A fault is not remembered: the next caller tries again.
    compiling.catch(() => this.cache.delete(release));
    return compiling;
  }

  async missingServices(release: number): Promise<readonly string[]> {
    const { services } = this.settings.names();
    return [...(await this.compiled(release)).services()].filter((service) => !services.has(service)).sort();
  }

  live(): LivePolicy {
    return this.liveFiles.at(this.settings.clock.now());
  }

  refresh(): Promise<void> {
    return this.liveFiles.refresh();
  }

  list(page: { before?: number; limit: number }): Promise<readonly Release[]> {
    return this.store.list({ ...page, limit: Math.min(Math.max(page.limit, 1), MAX_LISTED) });
  }

  async tree(release: number): Promise<PolicyTree> {
    const found = await this.store.find(release);
    if (!found) throw new PolicyFault(`expected release ${release}, but there is none`);
    const contents = await this.store.contents(Object.values(found.files));
    return new Map(Object.entries(found.files).map(([path, hash]) => [path, contents.get(hash) ?? new Uint8Array()]));
  }

  check(tree: PolicyTree): Promise<readonly PolicyProblem[]> {
    return this.problemsOf(tree);
  }

  /** In a thread of its own, but for the checks of features, which look at single files the thread could read. */
  private async problemsOf(tree: PolicyTree, longestMs?: number): Promise<readonly PolicyProblem[]> {
    const { names, dataChecks = [] } = this.settings;
    const problems = await RUNNER.check(tree, names(), longestMs);
    const faulty = new Set(problems.map(({ path }) => path));
    if (faulty.has('')) return problems;
    const sound = new Map([...tree].filter(([path]) => !faulty.has(path)));
    return [...problems, ...(await dataProblems(sound, dataChecks))];
  }

  async publish(actor: Actor, draft: PublishRequest): Promise<Outcome<Release>> {
    const newest = await this.store.newest();
    const refused = this.mayPublish(actor, draft, newest) ?? (await this.isSound(actor, draft.tree));
    if (refused) return refused;
    const now = this.settings.clock.now();
    const release = await this.store.add(
      {
        number: draft.base + 1,
        base: draft.base,
        author: actor.id,
        approver: draft.approver ?? null,
        note: draft.note,
        publishedAt: now,
        effectiveAt: new Date(Math.max(draft.effectiveAt.getTime(), now.getTime())),
      },
      draft.tree,
    );
    await this.refresh();
    return release ? done(release) : this.baseNotNewest(draft.base);
  }

  async rollBack(actor: Actor, to: number, note: string, approver?: string): Promise<Outcome<Release>> {
    const newest = await this.store.newest();
    if (!newest || !(await this.store.find(to))) return refuse('policy.unknown-release', { release: to });
    const tree = await this.tree(to);
    const effectiveAt = this.settings.clock.now();
    return this.publish(actor, {
      base: newest.number,
      tree,
      note,
      effectiveAt,
      ...(approver !== undefined && { approver }),
    });
  }

  private mayPublish(
    actor: Actor,
    draft: PublishRequest,
    newest: Release | null,
  ): Outcome<never> | Promise<Outcome<never>> | null {
    if (draft.note.trim() === '') return refuse('policy.note-missing');
    if (draft.base !== (newest?.number ?? 0)) return this.baseNotNewest(draft.base);
    const needsApprover = this.settings.secondPerson && newest !== null;
    if (needsApprover && (draft.approver === undefined || draft.approver === actor.id))
      return refuse('policy.same-person');
    const changed = differingPaths(newest?.files ?? NO_FILES, hashesOf(draft.tree));
    return changed.length === 0 ? refuse('policy.nothing-changed', { newest: draft.base }) : null;
  }

  private async isSound(actor: Actor, tree: PolicyTree): Promise<Outcome<never> | null> {
    const problems = await this.problemsOf(tree, actor.id === SYSTEM.id ? LONGEST_IMPORT_MS : undefined);
    if (problems.length === 0) return null;
    const listed = problems.slice(0, MAX_LISTED).map((problem) => ({ ...problem, element: problem.element ?? '' }));
    return refuse('policy.problems', { count: problems.length, problems: listed });
  }

  private async baseNotNewest(base: number): Promise<Outcome<never>> {
    const newest = await this.store.newest();
    const before = await this.store.find(base);
    const paths = differingPaths(before?.files ?? NO_FILES, newest?.files ?? NO_FILES);
    return refuse('policy.base-not-newest', { base, newest: newest?.number ?? 0, paths: paths.slice(0, MAX_LISTED) });
  }

  private async compile(release: number): Promise<ParsedPolicy> {
    const { engine, decisions } = this.settings;
    return compilePolicy(release, await this.tree(release), { engine, decisions, live: () => this.live() });
  }
}
