import type { WorkCalendar } from '../../calendar/index.js';
import type { Decisions } from '../../decisions/index.js';
import type { ProcessEngine } from '../../engine/index.js';
import type { Actor } from '../../kernel/index.js';
import type { CompiledPolicy } from '../../policy/index.js';
import type { Vault } from '../../vault/index.js';
import type { CaseKind } from '../case-files.js';

/** Everything a command may use while it acts in memory. */
export interface CommandContext {
  readonly actor: Actor;
  /** Instant the command counts as done at; never before the file's last one. */
  readonly now: Date;
  readonly kind: CaseKind<unknown>;
  readonly policy: CompiledPolicy;
  readonly engine: ProcessEngine;
  readonly decisions: Decisions;
  readonly calendar: WorkCalendar;
  readonly vault: Vault;
}
