import { EMPTY_STATE } from '../engine/index.js';
import { type Actor, type Clock, done, idFromKey, type Json, type Outcome } from '../kernel/index.js';
import type { PolicyReleases } from '../policy/index.js';
import type { Vault } from '../vault/index.js';
import { CASE_FILE_VERSION, type CaseFile, type Command, type HistoryEntry } from './case-file.js';
import { CaseFiles, type CaseKind, type Committed, type NewCase, type WorkingFile } from './case-files.js';
import type { CaseNumbers } from './command/case-numbers.js';
import { type Act, answer, type CommandRunner, repeated } from './command/command-runner.js';
import { deepCopy } from './command/deep-copy.js';
import { pause } from './command/pause.js';
import { chainStart } from './history-chain.js';
import type { HistoryReader } from './query/history-reader.js';
import type { Relay } from './relay/relay.js';
import type { CaseStore } from './store/case-store.js';
import { isOutcomeUnknown } from './store/database-faults.js';
import type { StoredFile } from './store/stored-file.js';

export interface CaseFileParts {
  readonly runner: CommandRunner;
  readonly store: CaseStore;
  readonly numbers: CaseNumbers;
  readonly relay: Relay;
  readonly history: HistoryReader;
  readonly policy: Pick<PolicyReleases, 'inForceAt'>;
  readonly vault: Vault;
  readonly kinds: ReadonlyMap<string, CaseKind<unknown>>;
  readonly machine: Clock;
}

const INSERT_ATTEMPTS = 5;
const RELAY_PATIENCE_MS = 2_000;
const RELAY_LOOK_MS = 5;
const NEVER = new Date(0);

/** Case files in the database; see docs/architecture.md for what always holds. */
export class StoredCaseFiles extends CaseFiles {
  constructor(private readonly parts: CaseFileParts) {
    super();
  }

  override async create<Domain, T extends Json>(
    actor: Actor,
    command: Command,
    seed: NewCase<Domain>,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Committed<T>>> {
    const caseId = idFromKey(command.key);
    const earlier = await this.parts.store.load(caseId);
    if (earlier) return repeatedCreation(earlier, command);
    const blank = await this.blank(caseId, seed);
    const begun = await this.parts.runner.begin(actor, command, blank, act as Act<T>);
    if (!begun.ok) return begun;
    const { file, value } = begun.value;
    const other = await this.insert(file);
    if (other) return repeatedCreation(other, command);
    this.parts.relay.enqueue(file);
    return done(answer(file, value, false));
  }

  override change<Domain, T extends Json>(
    actor: Actor,
    command: Command,
    caseId: string,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Committed<T>>> {
    return this.parts.runner.change(actor, command, caseId, act as Act<T>);
  }

  override async read<Domain>(caseId: string): Promise<CaseFile<Domain> | null> {
    return copyOf<Domain>(await this.parts.store.load(caseId));
  }

  override async findByNumber<Domain>(number: string): Promise<CaseFile<Domain> | null> {
    return copyOf<Domain>(await this.parts.store.findByNumber(number));
  }

  override history(caseId: string, page: { afterSeq: number; limit: number }): Promise<readonly HistoryEntry[]> {
    return this.parts.history.page(caseId, page);
  }

  override async relayed(caseId: string, rev: number): Promise<void> {
    const until = this.parts.machine.now().getTime() + RELAY_PATIENCE_MS;
    while (!this.parts.relay.hasPassed(caseId, rev) && this.parts.machine.now().getTime() < until) {
      if (!this.parts.relay.isBusy && (await this.isClean(caseId, rev))) return;
      await pause(RELAY_LOOK_MS);
    }
  }

  /** Another host may have done it, or this one before it was started again. */
  private async isClean(caseId: string, rev: number): Promise<boolean> {
    const file = await this.parts.store.load(caseId);
    return !file || (file.rev >= rev && !file.dirty);
  }

  /** The file that is there already, if any; a broken connection is asked about, never assumed. */
  private async insert(file: StoredFile): Promise<StoredFile | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (await this.parts.store.insert(file)) return null;
        const stored = await this.parts.store.load(file._id);
        // An insert whose answer was lost meets its own document; numbers are never given twice.
        return stored && stored.number === file.number ? null : stored;
      } catch (fault) {
        if (!isOutcomeUnknown(fault) || attempt === INSERT_ATTEMPTS) throw fault;
        await pause(attempt * 20);
      }
    }
  }

  private async blank<Domain>(caseId: string, seed: NewCase<Domain>): Promise<StoredFile> {
    const { kinds, numbers, policy, vault } = this.parts;
    const kind = kinds.get(seed.kind);
    if (!kind) throw new Error(`nobody declared a kind of case named ${seed.kind}`);
    const [counter, release] = await Promise.all([numbers.next(seed.kind), policy.inForceAt(seed.receivedAt)]);
    return {
      _id: caseId,
      v: CASE_FILE_VERSION,
      kind: seed.kind,
      rev: 0,
      release,
      number: kind.numberOf(counter, seed.receivedAt),
      key: vault.newCaseKey(caseId),
      domain: seed.domain,
      engine: EMPTY_STATE,
      tasks: [],
      clocks: [],
      timers: [],
      outbox: [],
      entries: [],
      closed: [],
      head: { seq: 0, hash: chainStart(caseId) },
      inbox: {},
      commands: [],
      parties: [...new Set(seed.parties)],
      nextDueAt: null,
      dirty: true,
      createdAt: seed.receivedAt,
      updatedAt: seed.receivedAt,
      facets: {},
      calendar: '',
      clocksRunning: false,
      running: false,
      openIncidents: 0,
      bytes: 0,
      committedAt: NEVER,
      claimedUntil: NEVER,
    };
  }
}

function repeatedCreation<T extends Json>(file: StoredFile, command: Command): Outcome<Committed<T>> {
  const outcome = repeated<T>(file, command);
  if (!outcome) throw new Error(`case ${file._id} exists, but was not made by the command its id comes from`);
  return outcome;
}

/** A copy of its own: nobody outside may change what the next command starts from. */
function copyOf<Domain>(file: StoredFile | null): CaseFile<Domain> | null {
  return file ? (deepCopy(file) as CaseFile<unknown> as CaseFile<Domain>) : null;
}
