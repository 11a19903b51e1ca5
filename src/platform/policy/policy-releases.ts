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
  /**
   * Any other data file, parsed JSON. Live files (`isLive`: texts, duties, lexicon …) come from the newest release in
   * force now, all others from this one.
   */
  data(path: string): unknown;
}

/** The live data in force now: what applies to running cases too, whatever release they are pinned to. */
export interface LivePolicy {
  /** Release it comes from; recorded with decisions that used it. */
  readonly release: number;
  /** Live files under a folder such as `rules/calendar/`, in order. */
  paths(folder: string): readonly string[];
  /** A live file, parsed JSON; always the same object for the same content. @throws when there is no such file */
  data(path: string): unknown;
}

export abstract class PolicyReleases {
  /** The release in force for a report received then. */
  abstract inForceAt(instant: Date): Promise<number>;
  /** Cached by number; compiling happens once per process. */
  abstract compiled(release: number): Promise<CompiledPolicy>;
  /** Services diagrams of a release call that this product does not offer: a host must not run its cases. */
  abstract missingServices(release: number): Promise<readonly string[]>;
  /** The live data in force now; in memory, refreshed by `refresh` and by every publication here. */
  abstract live(): LivePolicy;
  /** Learns of releases other hosts have published. */
  abstract refresh(): Promise<void>;
  abstract list(page: { before?: number; limit: number }): Promise<readonly Release[]>;
  abstract tree(release: number): Promise<PolicyTree>;
  /** Everything wrong with a tree: diagrams, forms, rules and their case tables, limits, names. */
  abstract check(tree: PolicyTree): Promise<readonly PolicyProblem[]>;
  /**
   * Makes the next release. Refuses `policy.problems`, `policy.base-not-newest` (with the paths that changed since),
   * `policy.same-person` when a second person must approve, `policy.nothing-changed`. An effective date in the past
   * becomes the instant of publication: what has been received keeps its release.
   */
  abstract publish(actor: Actor, draft: PublishRequest): Promise<Outcome<Release>>;
  /** Publishes the tree of an older release again, at once. Refuses as `publish`, and `policy.unknown-release`. */
  abstract rollBack(actor: Actor, to: number, note: string, approver?: string): Promise<Outcome<Release>>;
}

export interface PublishRequest {
  readonly base: number;
  readonly tree: PolicyTree;
  readonly note: string;
  readonly effectiveAt: Date;
  readonly approver?: string;
}
