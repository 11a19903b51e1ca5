import type { EngineItem } from '../execution/engine-item.js';
import { upstream } from '../upstream/bpmn-server.js';

const { NODE_ACTION, NODE_SUBTYPE } = upstream;

/** An error: thrown by an end event, caught by a boundary event that is entered only then. */
export class ErrorEvent extends upstream.Behaviour {
  get errorId(): string | undefined {
    return this.definition.errorRef?.errorCode;
  }

  override init(): void {
    this.node.subType = NODE_SUBTYPE.error;
  }

  override async start(item: EngineItem) {
    if (this.node.isCatching) return NODE_ACTION.continue;
    await item.token.processError(this.errorId ?? '', item);
    return NODE_ACTION.error;
  }
}

/** The end event itself takes the other tokens of its scope away. */
export class TerminateEvent extends upstream.TerminateBehaviour {
  override end(): void {}
}
