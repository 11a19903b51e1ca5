import { shanghaiDay } from '../../platform/calendar/index.js';
import type { Covers } from '../../platform/covers/index.js';
import type { Actor, Clock } from '../../platform/kernel/index.js';

/** Nobody is stood in for. */
export const NOBODY: ReadonlySet<string> = new Set();

/** 代办: whose work somebody does today beside his own. */
export class StandIns {
  constructor(
    private readonly covers: Covers,
    private readonly clock: Clock,
  ) {}

  /** Account ids of the absent people he steps in for; their tasks are still those of his own unit and roles. */
  async of(actor: Actor): Promise<ReadonlySet<string>> {
    const found = await this.covers.by(actor.id, shanghaiDay(this.clock.now()));
    return new Set(found.filter(({ unit }) => unit === actor.unit).map(({ person }) => person));
  }
}
