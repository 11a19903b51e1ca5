import type { ClockRecord } from '../../clocks/index.js';
import type { EngineState } from '../../engine/index.js';
import type { CaseTask, CaseTimer, OutboxMessage } from '../case-file.js';
import type { UnhashedEntry } from '../history-chain.js';
import type { ClosedTask, StoredFile } from '../store/stored-file.js';
import { deepCopy } from './deep-copy.js';

export type DraftEntry = Omit<UnhashedEntry, 'prev'>;

/** The parts of a case file a command changes, in memory. Lists are replaced, never edited, so that a savepoint is cheap. */
export interface Draft {
  domain: unknown;
  engine: EngineState;
  tasks: readonly CaseTask[];
  clocks: readonly ClockRecord[];
  timers: readonly CaseTimer[];
  outbox: readonly OutboxMessage[];
  closed: readonly ClosedTask[];
  parties: readonly string[];
  inbox: StoredFile['inbox'];
  /** History of this command, in order. */
  entries: readonly DraftEntry[];
  /** A clock moved since the timers bound to it were set. */
  clocksMoved: boolean;
}

export function draftOf(base: StoredFile): Draft {
  const { engine, tasks, clocks, timers, outbox, closed, parties, inbox } = base;
  const domain = deepCopy(base.domain);
  return { domain, engine, tasks, clocks, timers, outbox, closed, parties, inbox, entries: [], clocksMoved: false };
}

/** What a failing service is taken back to. */
export function savepoint(draft: Draft): Draft {
  return { ...draft, domain: deepCopy(draft.domain) };
}
