export { EmbeddedServer } from './supervisor.js';
