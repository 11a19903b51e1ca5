import { NotWaiting } from '../../engine/index.js';
import { type Actor, type Clock, done, type Json, type Outcome, refuse } from '../../kernel/index.js';
import type { Command, CommandRecord } from '../case-file.js';
import type { CaseKind, Committed } from '../case-files.js';
import type { CaseStore } from '../store/case-store.js';
import { isOutcomeUnknown } from '../store/database-faults.js';
import type { StoredFile } from '../store/stored-file.js';
import type { CommandContext } from './context.js';
import { finished, storable } from './finish.js';
import { pause } from './pause.js';
import { checkSize, hasBecomeLarge, type SizeLimits } from './size-limits.js';
import { WorkingCopy } from './working-copy.js';

/** What the runner needs of the house; the rest of a command's context comes with the file. */
export interface RunnerParts {
  readonly store: CaseStore;
  readonly clock: Clock;
  /** Real time of the host, for leases and for how long answers are kept. */
  readonly machine: Clock;
  readonly kinds: ReadonlyMap<string, CaseKind<unknown>>;
  readonly shared: Pick<CommandContext, 'engine' | 'decisions' | 'calendar' | 'vault'>;
  readonly policy: { compiled(release: number): Promise<CommandContext['policy']> };
  readonly sizes: SizeLimits;
  /** Told of every commit: the relay takes over from here. */
  committed(file: StoredFile): void;
}

export type Act<T> = (file: WorkingCopy) => Promise<Outcome<T>>;

/** Attempts before a command gives up on a file others keep writing to. */
const ATTEMPTS = 40;
/** Machine time after which no further attempt is begun: somebody waits for the answer. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 60;
/** Stands for the command of a rehearsal, which is kept nowhere. */
const NO_COMMAND: Command = { key: '', body: '' };

/** Runs commands: load, act in memory, one compare-and-set; again on the fresh document when the race was lost. */
export class CommandRunner {
  constructor(private readonly parts: RunnerParts) {}

  /**
   * @param at instant the command counts as done at; the clock's now when not given
   * @throws whatever `act` throws (nothing is written then), and database faults that outlast the attempts or 5 s
   */
  async change<T extends Json>(
    actor: Actor,
    command: Command,
    caseId: string,
    act: Act<T>,
    at?: Date,
  ): Promise<Outcome<Committed<T>>> {
    let fault: unknown = null;
    const until = this.parts.machine.now().getTime() + PATIENCE_MS;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (attempt > 0 && this.parts.machine.now().getTime() > until) break;
      try {
        const outcome = await this.attempt(actor, command, caseId, act, { at, fresh: attempt > 0 });
        if (outcome) return outcome;
        fault = null;
      } catch (caught) {
        // Whether a broken connection swallowed the write or only its answer, the command key in the file will tell.
        if (!isOutcomeUnknown(caught)) throw caught;
        fault = caught;
      }
      await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** attempt));
    }
    if (fault) throw fault;
    return refuse('case.busy', { case: caseId });
  }

  /** Acts on a file that is not stored yet and answers what to insert. */
  async begin<T extends Json>(
    actor: Actor,
    command: Command,
    blank: StoredFile,
    act: Act<T>,
  ): Promise<Outcome<{ readonly file: StoredFile; readonly value: T }>> {
    const work = await this.take(actor, blank, this.parts.clock.now());
    const outcome = await acted(work, act);
    if (!outcome.ok) return outcome;
    await work.settle();
    const value = storable(outcome.value);
    const file = this.finish(work, command, value);
    return checkSize(blank, file, this.parts.sizes, actor.kind === 'system') ?? done({ file, value });
  }

  /** Everything a command does except writing: what it would leave of the file. */
  async rehearse<T extends Json>(
    actor: Actor,
    caseId: string,
    act: Act<T>,
  ): Promise<Outcome<{ readonly before: StoredFile; readonly after: StoredFile; readonly value: T }>> {
    const base = await this.parts.store.load(caseId);
    if (!base) return refuse('case.not-found', { case: caseId });
    const work = await this.take(actor, base, this.parts.clock.now(), true);
    const tried = await this.outcomeOf(work, NO_COMMAND, act);
    return tried.ok ? done({ before: base, after: tried.value.file, value: tried.value.value }) : tried;
  }

  private finish(work: WorkingCopy, command: Command, value: Json): StoredFile {
    const machineNow = this.parts.machine.now();
    const file = finished(work, command, value, machineNow);
    if (!hasBecomeLarge(work.base, file, this.parts.sizes)) return file;
    work.record({ kind: 'file.large', data: { bytes: file.bytes, limit: this.parts.sizes.warn } });
    return finished(work, command, value, machineNow);
  }

  private async attempt<T extends Json>(
    actor: Actor,
    command: Command,
    caseId: string,
    act: Act<T>,
    how: { readonly at: Date | undefined; readonly fresh: boolean },
  ): Promise<Outcome<Committed<T>> | null> {
    const remembered = how.fresh ? undefined : this.parts.store.remembered(caseId);
    const base = remembered ?? (await this.parts.store.load(caseId));
    if (!base) return refuse('case.not-found', { case: caseId });
    const earlier = repeated<T>(base, command);
    if (earlier) return earlier;
    const work = await this.take(actor, base, how.at ?? this.parts.clock.now());
    const next = await this.outcomeOf(work, command, act).catch((fault: unknown) => ({ ok: false as const, fault }));
    // Whether refused or failed: it may be for a file that is no longer so.
    if (!next.ok && remembered && (await this.parts.store.revision(caseId)) !== base.rev) return null;
    if ('fault' in next) throw next.fault;
    if (!next.ok) return next;
    if (!(await this.parts.store.replace(base.rev, next.value.file))) return null;
    this.parts.committed(next.value.file);
    return done(answer(next.value.file, next.value.value, false));
  }

  private async outcomeOf<T extends Json>(
    work: WorkingCopy,
    command: Command,
    act: Act<T>,
  ): Promise<Outcome<{ readonly file: StoredFile; readonly value: T }>> {
    work.clockBook.bringUpToDate();
    // Timers follow before anything happens: one that a notice has moved does not fire on its old date.
    await work.settle();
    const outcome = await acted(work, act);
    if (!outcome.ok) return outcome;
    await work.settle();
    const value = storable(outcome.value);
    const file = this.finish(work, command, value);
    const tooLarge = checkSize(work.base, file, this.parts.sizes, work.actor.kind === 'system');
    return tooLarge ?? done({ file, value });
  }

  private async take(actor: Actor, base: StoredFile, at: Date, rehearsal = false): Promise<WorkingCopy> {
    const kind = this.parts.kinds.get(base.kind);
    if (!kind) throw new Error(`case ${base._id} is of the kind ${base.kind}, which nobody declared`);
    const policy = await this.parts.policy.compiled(base.release);
    const now = at > base.updatedAt ? at : base.updatedAt;
    return new WorkingCopy(base, { ...this.parts.shared, actor, now, kind, policy }, rehearsal);
  }
}

/** What an earlier attempt with the same key answered, or the refusal when the body is another one. */
export function repeated<T extends Json>(file: StoredFile, command: Command): Outcome<Committed<T>> | null {
  const known = file.commands.find((record: CommandRecord) => record.key === command.key);
  if (!known) return null;
  if (known.body !== command.body) return refuse('command.key-reused', { key: command.key });
  return done(answer(file, known.answer as T, true));
}

export function answer<T>(file: StoredFile, value: T, again: boolean): Committed<T> {
  return { case: file._id, number: file.number, rev: file.rev, value, repeated: again };
}

/** Asking for something that does not wait (any more) is an expected "no". */
async function acted<T>(work: WorkingCopy, act: Act<T>): Promise<Outcome<T>> {
  try {
    return await act(work);
  } catch (fault) {
    if (fault instanceof NotWaiting) return refuse('case.not-waiting', { id: fault.id });
    throw fault;
  }
}
