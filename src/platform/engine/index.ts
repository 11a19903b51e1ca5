export * from './process-engine.js';
