import type { EngineItem } from '../execution/engine-item.js';
import type { EngineToken } from '../execution/engine-token.js';
import { upstream } from '../upstream/bpmn-server.js';
import { flowNode } from './flow-node.js';

const { Behaviour_names, NODE_ACTION, TOKEN_TYPE } = upstream;

/**
 * Watches an activity from a token of its own beside it. When it happens, an interrupting one ends the activity and goes
 * on in its place; another one goes on beside it and, unless it is a timer, watches on.
 */
export class BoundaryEvent extends flowNode(upstream.BoundaryEvent) {
  get isErrorBoundary(): boolean {
    return this.hasBehaviour(Behaviour_names.ErrorEventDefinition);
  }

  /** Code it catches; undefined catches every error. */
  get errorCode(): string | undefined {
    return this.getBehaviour(Behaviour_names.ErrorEventDefinition)?.errorId;
  }

  /** Error events are entered when the error has been caught already. */
  override get requiresWait(): boolean {
    return !this.isErrorBoundary;
  }

  override async run(item: EngineItem) {
    const { token } = item;
    if (token.isArmed) await this.leaveHost(token, token.originItem);
    if (!this.isErrorBoundary) token.execution.tell(this.id, 'entered');
    token.execution.tell(this.id, 'fired');
    return NODE_ACTION.end;
  }

  private async leaveHost(token: EngineToken, watched: EngineItem): Promise<void> {
    token.type = TOKEN_TYPE.Diverge;
    if (this.isCancelling) return watched.token.terminate();
    if (this.hasTimer()) return;
    await watched.token.node.arm(this, watched, watched.token);
  }
}
