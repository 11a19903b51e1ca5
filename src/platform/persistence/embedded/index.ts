export { holdsDatabase } from './database-file.js';
export { EmbeddedServer } from './supervisor.js';
