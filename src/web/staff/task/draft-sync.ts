import { isPassing, type Problem, problemOf } from '../../api/problem.js';

export type Filled = Readonly<Record<string, unknown>>;

/** What the server keeps of a form. */
export interface Kept {
  readonly revision: number;
  readonly data: Filled;
  readonly savedAt: string;
}

export interface DraftStore {
  /** @throws ProblemError 412 with `current` when another page was quicker */
  keep(task: string, data: Filled, revision: number): Promise<{ readonly revision: number; readonly savedAt: string }>;
}

export type DraftState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' | 'saving' }
  /** The line is broken: kept here, and sent when it is back. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'conflict'; readonly theirs: Kept };

/** Runs something later. @returns calls it off */
export type Later = (run: () => void, milliseconds: number) => () => void;

const PAUSE = 800;
const RETRY = 4_000;
const STALE = 412;

/**
 * Keeps what is typed into one form on the server: after a pause in typing, one request at a time, again and again
 * while the line is broken. It outlives the page's parts, so that leaving a form never loses what is in it.
 */
export class DraftSync {
  private revision: number;
  private unsent: Filled | null = null;
  /** Sent, but whether it arrived is not known: the answer was lost. */
  private doubtful: Filled | null = null;
  private sending = false;
  private callOff: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();
  state: DraftState;
  /** The newest of the form: what a page that comes back begins with. */
  newest: Filled | null;

  constructor(
    private readonly task: string,
    kept: Kept | null,
    private readonly store: DraftStore,
    private readonly later: Later,
  ) {
    this.revision = kept?.revision ?? 0;
    this.newest = kept?.data ?? null;
    this.state = kept === null ? { kind: 'untouched' } : { kind: 'saved', at: kept.savedAt };
  }

  /** Something typed here has not reached the server. */
  get isUnsent(): boolean {
    return this.unsent !== null || this.sending;
  }

  /** A page shows this form. */
  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  typed(data: Filled): void {
    this.newest = data;
    this.unsent = data;
    if (this.state.kind === 'conflict') return;
    if (this.state.kind !== 'offline') this.become({ kind: 'waiting' });
    this.plan(PAUSE);
  }

  /** Sends what is unsent at once. */
  async now(): Promise<void> {
    this.callOff();
    if (this.sending || this.unsent === null || this.state.kind === 'conflict') return;
    const data = this.unsent;
    this.unsent = null;
    this.sending = true;
    if (this.state.kind !== 'offline') this.become({ kind: 'saving' });
    try {
      const { revision, savedAt } = await this.store.keep(this.task, data, this.revision);
      this.revision = revision;
      this.doubtful = null;
      this.become({ kind: 'saved', at: savedAt });
    } catch (fault) {
      this.unsent ??= data;
      if (problemOf(fault).status === 0) this.doubtful = data;
      this.failed(fault);
    } finally {
      this.sending = false;
    }
    // What was typed meanwhile.
    if (this.unsent !== null && this.state.kind === 'saved') this.plan(PAUSE);
  }

  /** Ends a conflict. @returns what the form shows from now on */
  settle(keep: 'mine' | 'theirs'): Filled {
    if (this.state.kind !== 'conflict') return this.newest ?? {};
    const { theirs } = this.state;
    this.revision = theirs.revision;
    this.become({ kind: 'saved', at: theirs.savedAt });
    if (keep === 'theirs') {
      this.unsent = null;
      this.newest = theirs.data;
    } else void this.now();
    return this.newest ?? {};
  }

  /** The task is done: there is nothing left to keep. */
  drop(): void {
    this.callOff();
    this.unsent = null;
    this.newest = null;
    this.become({ kind: 'untouched' });
  }

  subscribe(tell: () => void): () => void {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  }

  private failed(fault: unknown): void {
    const problem = problemOf(fault);
    if (problem.status === STALE) {
      this.meet(currentIn(problem));
      return;
    }
    this.become(isPassing(problem) ? { kind: 'offline' } : { kind: 'failed', problem });
    // A session that ended is opened again over the page, and then it is sent.
    if (isPassing(problem) || problem.status === 401) this.plan(RETRY);
  }

  /** Another page of the same person saved first; the same words there, or what this page sent, are no conflict. */
  private meet(theirs: Kept): void {
    const there = JSON.stringify(theirs.data);
    if (theirs.revision > 0 && there === JSON.stringify(this.unsent)) {
      this.revision = theirs.revision;
      this.unsent = null;
      this.become({ kind: 'saved', at: theirs.savedAt });
    } else if (theirs.revision === 0 || there === JSON.stringify(this.doubtful)) {
      this.revision = theirs.revision;
      this.become({ kind: 'waiting' });
      this.plan(0);
    } else this.become({ kind: 'conflict', theirs });
  }

  private plan(milliseconds: number): void {
    this.callOff();
    this.callOff = this.later(() => void this.now(), milliseconds);
  }

  private become(state: DraftState): void {
    this.state = state;
    for (const tell of this.listeners) tell();
  }
}

function currentIn(problem: Problem): Kept {
  const current = 'current' in problem ? (problem.current as Partial<Kept> | null) : null;
  return { revision: current?.revision ?? 0, data: current?.data ?? {}, savedAt: current?.savedAt ?? '' };
}
