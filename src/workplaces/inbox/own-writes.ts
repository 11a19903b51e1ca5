import type { CaseFiles, Committed } from '../../platform/case-file/index.js';
import type { Actor, Outcome } from '../../platform/kernel/index.js';
import { receipt } from '../http/index.js';

const MOST_PEOPLE = 10_000;

/** Remembers what each person wrote last, so that his next list waits until it shows it. */
export class OwnWrites {
  private readonly latest = new Map<string, { readonly case: string; readonly rev: number }>();

  constructor(private readonly caseFiles: CaseFiles) {}

  /** Settles a command's outcome and remembers its revision. @throws Problem for a refusal */
  settled<T>(actor: Actor, outcome: Outcome<Committed<T>>): { number: string; revision: number; result: T } {
    if (outcome.ok) this.remember(actor.id, outcome.value);
    return receipt(outcome);
  }

  /** Waits, within bounds, until the lists show what this person wrote. */
  async seen(actor: Actor): Promise<void> {
    const write = this.latest.get(actor.id);
    if (write) await this.caseFiles.relayed(write.case, write.rev);
  }

  private remember(person: string, { case: caseId, rev }: Committed<unknown>): void {
    this.latest.delete(person);
    this.latest.set(person, { case: caseId, rev });
    const oldest = this.latest.size > MOST_PEOPLE ? this.latest.keys().next() : undefined;
    if (oldest && !oldest.done) this.latest.delete(oldest.value);
  }
}
