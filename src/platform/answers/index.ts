export { KeptAnswers, type KeyedCommand } from './answers.js';
export { MongoAnswers } from './mongo-answers.js';
