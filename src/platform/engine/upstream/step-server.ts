import type { JsonObject } from '../../kernel/index.js';
import type { World } from '../execution/world.js';

/**
 * The little of a `BPMNServer` that executions and event definitions ask for. No store, cron, locker, cache, listener or
 * script handler: whatever else upstream should reach for is undefined and fails loudly.
 */
export class StepServer {
  readonly logger = {};

  constructor(
    private readonly world: World,
    readonly definition: unknown,
  ) {}

  /** Where thrown messages and signals go: to the step, which delivers them when all tokens rest. */
  get appDelegate() {
    const { world } = this;
    return {
      messageThrown: (name: string, variables: JsonObject) => world.post({ kind: 'message', name, variables }),
      signalThrown: (name: string, variables: JsonObject) => world.post({ kind: 'signal', name, variables }),
    };
  }
}
