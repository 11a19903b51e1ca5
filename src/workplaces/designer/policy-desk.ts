import { Accounts } from '../../platform/access/index.js';
import { KeptAnswers, type KeyedCommand } from '../../platform/answers/index.js';
import { type Actor, Clock, done, type Outcome, refuse, sha256 } from '../../platform/kernel/index.js';
import { type PolicyProblem, PolicyReleases, type PolicyTree, type Release } from '../../platform/policy/index.js';
import { settle, unknownThing } from '../http/index.js';
import { type ReleaseView, releaseRow } from './schemas.js';

type Changes = Readonly<Record<string, string | null>>;

export interface Publication {
  readonly base: number;
  readonly changes: Changes;
  readonly note: string;
  readonly effectiveAt?: string | undefined;
  readonly approver?: string | undefined;
}

/** The designer's desk: releases are read and made here; no case is. */
export class PolicyDesk {
  constructor(
    private readonly releases: PolicyReleases,
    private readonly accounts: Accounts,
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  list(page: { before?: number; limit: number }): Promise<readonly Release[]> {
    return this.releases.list(page);
  }

  /** @throws Problem 404 for a release or path that is not there */
  async file(release: number, path: string): Promise<{ path: string; sha256: string; text: string }> {
    const bytes = (await this.tree(release)).get(path);
    if (bytes === undefined) throw unknownThing();
    return { path, sha256: sha256(bytes), text: Buffer.from(bytes).toString('utf8') };
  }

  async check(base: number, changes: Changes): Promise<readonly PolicyProblem[]> {
    return this.releases.check(changed(await this.tree(base), changes));
  }

  async publish(actor: Actor, command: KeyedCommand, wanted: Publication): Promise<ReleaseView> {
    const { base, changes, note, effectiveAt } = wanted;
    const tree = changed(await this.tree(base), changes);
    const approver = await this.approverOf(wanted.approver);
    const from = effectiveAt === undefined ? this.clock.now() : new Date(effectiveAt);
    const request = { base, tree, note, effectiveAt: from, ...approver };
    return this.once(command, () => this.releases.publish(actor, request));
  }

  async rollBack(actor: Actor, command: KeyedCommand, to: number, note: string, login?: string): Promise<ReleaseView> {
    const { approver } = await this.approverOf(login);
    return this.once(command, () => this.releases.rollBack(actor, to, note, approver));
  }

  private async once(command: KeyedCommand, work: () => Promise<Outcome<Release>>): Promise<ReleaseView> {
    const answer = async () => {
      const outcome = await work();
      return outcome.ok ? done(releaseRow(outcome.value)) : outcome;
    };
    return settle(await this.answers.once(command, this.clock.now(), answer));
  }

  /** The second person is somebody who may design, not just any name. */
  private async approverOf(login: string | undefined): Promise<{ approver?: string }> {
    if (login === undefined) return {};
    const account = await this.accounts.byLogin(login);
    const fits = account?.active && account.roles.includes('designer');
    return fits && account ? { approver: account.id } : settle(refuse('policy.unknown-approver'));
  }

  private async tree(release: number): Promise<PolicyTree> {
    const [found] = await this.releases.list({ before: release + 1, limit: 1 });
    if (found?.number !== release) throw unknownThing();
    return this.releases.tree(release);
  }
}

function changed(base: PolicyTree, changes: Changes): PolicyTree {
  const tree = new Map(base);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) tree.delete(path);
    else tree.set(path, Buffer.from(text, 'utf8'));
  }
  return tree;
}
