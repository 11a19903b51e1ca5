import { type Clock, hashOf, type Outcome, type Refusal } from '../kernel/index.js';
import type { KeptAnswers, KeyedCommand } from './answers.js';

/** What a second person has agreed to: exactly this, by his own act. */
export interface Approval {
  /** What kind of thing is approved, e.g. `account`. */
  readonly about: string;
  /** Id of who approved. */
  readonly approver: string;
  readonly content: unknown;
}

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Approvals hold for a week, and for one act. */
export class Approvals {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  /** Approving twice is approving once. */
  async give(approval: Approval): Promise<void> {
    await this.answers.once(commandOf(approval), this.clock.now(), async () => ({ ok: true, value: null }));
  }

  async stands(approval: Approval): Promise<boolean> {
    return this.answers.isKept(commandOf(approval), this.clock.now());
  }

  /** Uses the approval up with the work: of two acts at once one gets it. Work that is refused or fails gives it back. */
  async spend<T>(approval: Approval, missing: Refused, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (!(await this.answers.take(commandOf(approval), this.clock.now()))) return missing;
    let spent = false;
    try {
      const outcome = await work();
      spent = outcome.ok;
      return outcome;
    } finally {
      if (!spent) await this.give(approval);
    }
  }
}

function commandOf({ about, approver, content }: Approval): KeyedCommand {
  const body = hashOf(content);
  return { key: `${about} approval ${approver} ${body}`, body };
}
