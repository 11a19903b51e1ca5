export { Claims } from './claims.js';
export { MongoClaims } from './mongo-claims.js';
