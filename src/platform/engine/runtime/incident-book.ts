import { describeFault } from '../execution/engine-fault.js';
import type { EngineToken } from '../execution/engine-token.js';
import type { Stage, World } from '../execution/world.js';
import type { EngineIncident } from '../process-engine.js';

/** Open incidents of the case file. A token with one stands still until it is retried or taken away. */
export class IncidentBook {
  private incidents: readonly EngineIncident[];
  /** Closed by a retry in this step: the same fault again is the same incident. */
  private readonly retried = new Map<EngineToken, EngineIncident>();

  constructor(
    private readonly world: World,
    incidents: readonly EngineIncident[],
  ) {
    this.incidents = incidents;
  }

  get list(): readonly EngineIncident[] {
    return this.incidents;
  }

  /** Writes down what happened to a token and lets it stand still. */
  open(token: EngineToken, error: unknown, stage: Stage): void {
    if (!token.isLive) return;
    const before = this.retried.get(token);
    const incident: EngineIncident = {
      id: before?.id ?? `i${this.world.nextId()}`,
      execution: token.execution.id,
      element: token.currentNode.id,
      ...describeFault(error),
      at: this.world.host.now.toISOString(),
      attempts: (before?.attempts ?? 0) + 1,
    };
    this.incidents = [...this.incidents, incident];
    token.standStill(incident.id, token.path.length > 0 ? token.currentItem.stage : stage);
    token.execution.tell(token.currentNode.id, 'failed');
  }

  close(id: string): void {
    this.incidents = this.incidents.filter((incident) => incident.id !== id);
  }

  /** Lets the token of an incident go on from where it stood. */
  retry(token: EngineToken, id: string): void {
    const incident = this.incidents.find((candidate) => candidate.id === id);
    if (!incident || !token.fault) return;
    this.retried.set(token, incident);
    this.close(id);
    this.world.schedule(token, token.takeUp());
  }
}
