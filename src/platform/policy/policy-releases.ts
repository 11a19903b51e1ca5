import type { Limit } from '../clocks/index.js';
import type { CompiledRules } from '../decisions/index.js';
import type { CompiledModel } from '../engine/index.js';
import type { Actor, Outcome } from '../kernel/index.js';

/** Files of a release by path (`processes/…`, `rules/…`), byte for byte. */
export type PolicyTree = ReadonlyMap<string, Uint8Array>;

/** An immutable, numbered snapshot of diagrams, forms, rule sets and limits. */
export interface Release {
  readonly number: number;
  /** Release it was made from; 0 for the first. */
  readonly base: number;
  readonly author: string;
  readonly approver: string | null;
  readonly note: string;
  readonly publishedAt: Date;
  readonly effectiveAt: Date;
  /** Path → SHA-256 of the content; contents are stored once, whatever the number of releases. */
  readonly files: Readonly<Record<string, string>>;
}

export interface PolicyProblem {
  readonly path: string;
  readonly element?: string;
  readonly rule: string;
  readonly message: string;
}

/** A form file as stored (form-js schema, the components our validator covers). */
export type FormSchema = Readonly<Record<string, unknown>>;

/** A release parsed once and shared: what a running case needs of its policy. */
export interface CompiledPolicy {
  readonly release: number;
  /** @throws when the release has no such process, rule set, form or limit: a fault of the release, never of the caller. */
  model(process: string): CompiledModel;
  rules(name: string): CompiledRules;
  form(key: string): FormSchema;
  limit(key: string): Limit;
  readonly limits: readonly Limit[];
  /** Any other data file of the release (`rules/texts/…`), parsed JSON. */
  data(path: string): unknown;
}

export abstract class PolicyReleases {
  /** The release in force for a report received then. */
  abstract inForceAt(instant: Date): Promise<number>;
  /** Cached by number; compiling happens once per process. */
  abstract compiled(release: number): Promise<CompiledPolicy>;
  abstract list(page: { before?: number; limit: number }): Promise<readonly Release[]>;
  abstract tree(release: number): Promise<PolicyTree>;
  /** Everything wrong with a tree: diagrams, forms, rules and their case tables, limits, names. */
  abstract check(tree: PolicyTree): Promise<readonly PolicyProblem[]>;
  /**
   * Makes the next release. Refuses `policy.problems`, `policy.base-not-newest` (with the differing paths),
   * `policy.same-person` when a second person must approve.
   */
  abstract publish(actor: Actor, draft: PublishRequest): Promise<Outcome<Release>>;
  /** Publishes the tree of an older release again. */
  abstract rollBack(actor: Actor, to: number, note: string): Promise<Outcome<Release>>;
}

export interface PublishRequest {
  readonly base: number;
  readonly tree: PolicyTree;
  readonly note: string;
  readonly effectiveAt: Date;
  readonly approver?: string;
}
