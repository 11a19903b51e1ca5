import type { JsonObject } from '../../kernel/index.js';
import { upstream } from '../upstream/bpmn-server.js';
import type { EngineToken } from './engine-token.js';
import type { Stage } from './world.js';

/** One visit of a token to an element. Dates are text and ids come from the case file, so it is stored as it is. */
export class EngineItem extends upstream.Item {
  declare token: EngineToken;
  declare id: string;
  /** How far the visit has come; where a retry takes up again. */
  stage: Stage = 'enter';
  /** Inputs mapped by the diagram when the element was entered; absent when it maps none. */
  mapped?: JsonObject;
  /** What the element answered, until it is taken over into the variables. */
  answer?: JsonObject;
  /** Name of the message it waits for, where the diagram computes it; plain names stay with the element. */
  awaits?: string;
  /** When a waiting timer falls due (ISO instant). */
  due?: string;

  get awaitedMessage(): string | undefined {
    return this.awaits ?? this.messageId;
  }
}
