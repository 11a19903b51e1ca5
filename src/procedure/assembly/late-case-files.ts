import type { Committed } from '../../platform/case-file/index.js';
import {
  type CaseFile,
  CaseFiles,
  type Command,
  type HistoryEntry,
  type NewCase,
  type WorkingFile,
} from '../../platform/case-file/index.js';
import type { Actor, Json, Outcome } from '../../platform/kernel/index.js';

/** Case files that are there by the time they are used: the kind of case needs them, and they need the kind. */
export class LateCaseFiles extends CaseFiles {
  constructor(private readonly real: () => CaseFiles) {
    super();
  }

  override create<Domain, T extends Json>(
    actor: Actor,
    command: Command,
    seed: NewCase<Domain>,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Committed<T>>> {
    return this.real().create(actor, command, seed, act);
  }

  override change<Domain, T extends Json>(
    actor: Actor,
    command: Command,
    caseId: string,
    act: (file: WorkingFile<Domain>) => Promise<Outcome<T>>,
  ): Promise<Outcome<Committed<T>>> {
    return this.real().change(actor, command, caseId, act);
  }

  override read<Domain>(caseId: string): Promise<CaseFile<Domain> | null> {
    return this.real().read(caseId);
  }

  override findByNumber<Domain>(number: string): Promise<CaseFile<Domain> | null> {
    return this.real().findByNumber(number);
  }

  override history(caseId: string, page: { afterSeq: number; limit: number }): Promise<readonly HistoryEntry[]> {
    return this.real().history(caseId, page);
  }

  override relayed(caseId: string, rev: number): Promise<void> {
    return this.real().relayed(caseId, rev);
  }
}
