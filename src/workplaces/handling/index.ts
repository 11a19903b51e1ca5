export { HandlingModule } from './handling.module.js';
