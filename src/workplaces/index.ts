export { AccountModule } from './account/index.js';
export * from './http/index.js';
export { OperationsModule } from './operations/index.js';
