export { type Draft, Drafts } from './drafts.js';
export { MongoDrafts } from './mongo-drafts.js';
