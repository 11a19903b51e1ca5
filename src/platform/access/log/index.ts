export * from './access-log.js';
export { accessLogModule } from './access-log.module.js';
export { MongoAccessLog } from './mongo-access-log.js';
