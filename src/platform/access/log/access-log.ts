import type { Actor, JsonObject } from '../../kernel/index.js';

/** What somebody did that shows him something (a case, a list, a sealed value), or changes what somebody may be shown. */
export interface Access {
  /**
   * `view`: one case; `list` and `search`: their query and the ids shown; `reveal`: a sealed value; `export`: a file;
   * `sign-in`: a session, opened or refused; `account`: who may see what was changed.
   */
  readonly action: 'view' | 'list' | 'search' | 'reveal' | 'export' | 'sign-in' | 'account';
  /** Cases shown, in the order shown; one entry for a whole list. */
  readonly cases: readonly string[];
  /** The query of a list or search; what was asked for at sign-in or changed in an account. */
  readonly query?: JsonObject;
  /** Field of a revealed value. */
  readonly field?: string;
  /** Why; asked for at every reveal. */
  readonly reason?: string;
}

/** One entry of a writer's chain. */
export interface AccessEntry {
  /** `<writer>:<seq>`. */
  readonly _id: string;
  /** The process that wrote it; each has a chain of its own, so that hosts need not agree on an order. */
  readonly writer: string;
  readonly seq: number;
  readonly at: Date;
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly roles: readonly string[];
  };
  readonly action: Access['action'];
  readonly cases: readonly string[];
  readonly query: JsonObject | null;
  readonly field: string | null;
  readonly reason: string | null;
  readonly prev: string;
  readonly hash: string;
}

export interface AccessFilter {
  readonly case?: string;
  readonly actor?: string;
}

/** Who looked at what (办法 第十五条): append-only, and written before anything is shown. */
export abstract class AccessLog {
  /**
   * Resolves once the entry is on disk: only then may the content be returned.
   * @throws when it could not be written; then nothing may be shown
   */
  abstract record(actor: Actor, access: Access): Promise<void>;
  /** Latest first. @param page.limit at most 100 */
  abstract list(filter: AccessFilter, page: { before?: AccessMark; limit: number }): Promise<readonly AccessEntry[]>;
  /**
   * Follows one writer's chain. @returns the number of entries, or the first one that does not fit
   * @param part where an earlier part ended, and how many entries to follow at most; the whole chain without it
   */
  abstract verify(writer: string, part?: ChainPart): Promise<AccessChainReport>;
  /** Writers there have been, those too of whom only the head is left, in order of name. @param page.limit at most 100 */
  abstract writers(page: { after?: string; limit: number }): Promise<readonly string[]>;
}

export interface AccessMark {
  readonly at: Date;
  readonly id: string;
}

/** An entry of a chain that fits. */
export interface ChainPoint {
  readonly seq: number;
  readonly hash: string;
}

export interface ChainPart {
  readonly after?: ChainPoint | null;
  readonly most: number;
}

export type AccessChainReport =
  /** `next`: as far as it was followed, when it goes on. */
  | { readonly intact: true; readonly length: number; readonly next?: ChainPoint }
  | { readonly intact: false; readonly seq: number; readonly problem: 'missing' | 'altered' | 'unlinked' };
