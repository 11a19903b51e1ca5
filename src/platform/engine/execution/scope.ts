import type { EngineItem } from './engine-item.js';
import type { EngineToken } from './engine-token.js';

/** Live tokens of the same scope (sub-process, multi-instance or the whole process), itself left out. */
export function siblings(token: EngineToken): EngineToken[] {
  return token.execution.liveTokens().filter((other) => other !== token && other.parentToken === token.parentToken);
}

/** Tokens directly inside the activity a token stands at. */
export function inside(owner: EngineToken): EngineToken[] {
  return owner.execution.liveTokens().filter((token) => token.parentToken === owner && !token.isArmed);
}

/** Boundary events that watch a visit. */
export function armedOn(item: EngineItem): EngineToken[] {
  return item.token.execution.liveTokens().filter((token) => token.isArmed && token.originItem === item);
}
