import type { Database } from '../../platform/persistence/index.js';

/** One thing the host needs, and whether it has it. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Something that knows whether a part of the host works. */
export type Probe = () => Promise<Check> | Check;

/** What `/ready` answers: every part by name. */
export class Readiness {
  constructor(private readonly probes: readonly Probe[]) {}

  async check(): Promise<readonly Check[]> {
    return Promise.all(this.probes.map((probe) => probe()));
  }
}

export function databaseProbe(database: Database): Probe {
  return () => {
    const { kind, state, restarts, lastFault } = database.health();
    const detail = `${kind} ${state}，重启 ${restarts} 次${lastFault === null ? '' : `；最近一次：${lastFault}`}`;
    return { name: 'database', ok: state === 'up', detail };
  };
}
