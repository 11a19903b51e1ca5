import type { ClockRecord } from '../../clocks/index.js';
import { canonicalJson, type Json } from '../../kernel/index.js';
import type { Command, CommandRecord } from '../case-file.js';
import { CASE_FILE_VERSION } from '../case-file.js';
import { chained } from '../history-chain.js';
import type { StoredFile } from '../store/stored-file.js';
import { nextClockWork } from './clock-book.js';
import { measured } from './size-limits.js';
import type { WorkingCopy } from './working-copy.js';

/** How long the answer to a command is kept for a repeat with the same key. */
const ANSWERS_KEPT_MS = 8 * 24 * 3_600_000;

const NEVER_CLAIMED = new Date(0);

/** The document a command writes: everything it decided, under the next revision. */
export function finished(work: WorkingCopy, command: Command, answer: Json, machineNow: Date): StoredFile {
  const { base, draft, context } = work;
  const entries = chained(base.head, draft.entries);
  const last = entries.at(-1);
  const running = draft.clocks.filter((clock) => clock.state === 'running');
  const next: StoredFile = {
    ...base,
    v: CASE_FILE_VERSION,
    rev: base.rev + 1,
    domain: draft.domain,
    engine: draft.engine,
    tasks: draft.tasks,
    clocks: draft.clocks,
    timers: draft.timers,
    outbox: draft.outbox,
    closed: draft.closed,
    parties: draft.parties,
    inbox: draft.inbox,
    entries: [...base.entries, ...entries],
    head: last ? { seq: last.seq, hash: last.hash } : base.head,
    commands: remembered(base, { key: command.key, body: command.body, answer, at: machineNow }),
    nextDueAt: nextDue(draft),
    dirty: true,
    updatedAt: context.now,
    ...oldestCount(running),
    clocksRunning: running.length > 0,
    running: draft.engine.executions.some((execution) => execution.status === 'running'),
    openIncidents: draft.engine.incidents.length,
    bytes: 0,
    committedAt: machineNow,
    claimedUntil: NEVER_CLAIMED,
  };
  return measured({ ...next, facets: context.kind.facets(next) });
}

/** The creating command is kept for good, so that a late repeat still finds its case. */
function remembered(base: StoredFile, record: CommandRecord): readonly CommandRecord[] {
  const oldest = record.at.getTime() - ANSWERS_KEPT_MS;
  return [...base.commands.filter((known, index) => index === 0 || known.at.getTime() > oldest), record];
}

/** The oldest calendar the running clocks were counted by: a sweep of a host that knows a newer one brings them along. */
function oldestCount(running: readonly ClockRecord[]): Pick<StoredFile, 'calendar' | 'edition'> {
  const [oldest] = running.toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0));
  return { calendar: oldest?.calendar ?? '', edition: oldest?.edition ?? 0 };
}

function nextDue(draft: WorkingCopy['draft']): Date | null {
  const instants = [
    ...draft.timers.map((timer) => timer.dueAt.getTime()),
    ...nextClockWork(draft.clocks).map(({ at }) => at.getTime()),
  ];
  return instants.length === 0 ? null : new Date(Math.min(...instants));
}

/** An answer as storage gives it back, so that a repeat gets the same. */
export function storable<T extends Json>(value: T): T {
  return JSON.parse(canonicalJson(value)) as T;
}
