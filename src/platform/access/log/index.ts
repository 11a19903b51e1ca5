export * from './access-log.js';
export { MongoAccessLog } from './mongo-access-log.js';
