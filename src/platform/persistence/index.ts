export { Database, type DatabaseHealth, type DatabaseSettings } from './database.js';
export { DatabaseRefused } from './database-refused.js';
export { holdsDatabase } from './embedded/index.js';
export { openDatabase } from './open-database.js';
export { PersistenceModule } from './persistence.module.js';
