export { KeptAnswers, type KeyedCommand } from './answers.js';
export { type Approval, Approvals } from './approvals.js';
export { MongoAnswers } from './mongo-answers.js';
