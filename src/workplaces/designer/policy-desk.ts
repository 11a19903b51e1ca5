import { Accounts } from '../../platform/access/index.js';
import { type Approval, Approvals, KeptAnswers, type KeyedCommand } from '../../platform/answers/index.js';
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

/** What is approved: the wish to publish without its approver, or the wish to go back. */
export type Approvable = Omit<Publication, 'approver'> | { readonly to: number; readonly note: string };

/** The designer's desk: releases are read and made here; no case is. */
export class PolicyDesk {
  constructor(
    private readonly releases: PolicyReleases,
    private readonly accounts: Accounts,
    private readonly answers: KeptAnswers,
    private readonly approvals: Approvals,
    private readonly clock: Clock,
  ) {}

  /** With the one in force now marked: a later one may still wait for its day. */
  async list(page: { before?: number; limit: number }): Promise<readonly ReleaseView[]> {
    const inForce = await this.releases.inForceAt(this.clock.now());
    return (await this.releases.list(page)).map((release) => releaseRow(release, inForce));
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
    if (effectiveAt !== undefined && new Date(effectiveAt) < this.clock.now())
      settle(refuse('policy.effective-in-past'));
    const from = effectiveAt === undefined ? this.clock.now() : new Date(effectiveAt);
    const approval = await this.approvalOf(contentOf(wanted), wanted.approver);
    const request = { base, tree, note, effectiveAt: from, ...(approval && { approver: approval.approver }) };
    return this.once(command, approval, () => this.releases.publish(actor, request));
  }

  async rollBack(actor: Actor, command: KeyedCommand, to: number, note: string, login?: string): Promise<ReleaseView> {
    const approval = await this.approvalOf({ to, note }, login);
    return this.once(command, approval, () => this.releases.rollBack(actor, to, note, approval?.approver));
  }

  /** The second person's own act: he has signed in himself and approves exactly this content, once, within a week. */
  async approve(actor: Actor, content: Approvable): Promise<{ approver: string }> {
    await this.approvals.give(approvalBy(actor.id, content));
    return { approver: actor.id };
  }

  /** A repetition of the command is answered as before, although it has used its approval up. */
  private async once(
    command: KeyedCommand,
    approval: Approval | undefined,
    publish: () => Promise<Outcome<Release>>,
  ): Promise<ReleaseView> {
    const work = () => (approval ? this.approvals.spend(approval, refuse('policy.not-approved'), publish) : publish());
    const answer = async () => {
      const outcome = await work();
      if (!outcome.ok) return outcome;
      return done(releaseRow(outcome.value, await this.releases.inForceAt(this.clock.now())));
    };
    return settle(await this.answers.once(command, this.clock.now(), answer));
  }

  /** The second person is somebody who may design, not just any name; that he has approved shows when it is used. */
  private async approvalOf(content: Approvable, login: string | undefined): Promise<Approval | undefined> {
    if (login === undefined) return undefined;
    const account = await this.accounts.byLogin(login);
    if (account === null || !account.active || !account.roles.includes('designer'))
      return settle(refuse('policy.unknown-approver'));
    return approvalBy(account.id, content);
  }

  private async tree(release: number): Promise<PolicyTree> {
    const [found] = await this.releases.list({ before: release + 1, limit: 1 });
    if (found?.number !== release) throw unknownThing();
    return this.releases.tree(release);
  }
}

function contentOf({ approver: _, ...content }: Publication): Approvable {
  return content;
}

function approvalBy(approver: string, content: Approvable): Approval {
  return { about: 'policy', approver, content };
}

function changed(base: PolicyTree, changes: Changes): PolicyTree {
  const tree = new Map(base);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) tree.delete(path);
    else tree.set(path, Buffer.from(text, 'utf8'));
  }
  return tree;
}
