import type { JsonObject } from '../../kernel/index.js';
import type { FollowUp, StepHost } from '../process-engine.js';
import type { EngineToken } from './engine-token.js';

/**
 * What a token does next: enter the element it stands before, finish the one it has worked on (its outputs are still
 * to be taken over), or move on along the flows of one it has finished. A faulty token stands still with the same word.
 */
export type Stage = 'enter' | 'finish' | 'move';

/** Something a token asks for that concerns the whole case file; done when every token has come to rest. */
export type Post = FollowUp | { readonly kind: 'signal'; readonly name: string; readonly variables: JsonObject };

/** The step an execution lives in, as its tokens see it. */
export interface World {
  readonly host: StepHost;
  /** A number never given before in this case file. */
  nextId(): number;
  /** Puts a token on the agenda; it never acts inside another token's move, so that a fault stays its own. */
  schedule(token: EngineToken, stage: Stage): void;
  post(post: Post): void;
  /** Drops the incident of a token that is taken away. */
  forget(incident: string): void;
}
