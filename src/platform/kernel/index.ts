export { type Actor, type Role, SYSTEM } from './actor.js';
export { Clock, MovableClock, SystemClock } from './clock.js';
export { isDeeperThan } from './depth.js';
export { hashOf, sha256 } from './hash.js';
export { idFromKey, newId, newQueryCode } from './ids.js';
export { canonicalJson, type Json, type JsonObject } from './json.js';
export { type JsonShape, jsonShape } from './json-shape.js';
export { done, type Outcome, type Refusal, refuse } from './outcome.js';
